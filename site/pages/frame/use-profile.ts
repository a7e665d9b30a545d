import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import { loadStore, withStore } from './with-store.ts';

export interface UsedProfile {
  /** Null until the store has answered. */
  profile: Profile | null;
  /** Changes the kept profile; answers it as it is afterwards. Rejects with a sentence for the person when it can't be kept. */
  change(f: (profile: Profile) => Profile): Promise<Profile>;
}

/** The person's profile, as kept, in this tab and others. */
export function useProfile(): UsedProfile {
  const [profile, setProfile] = useState<Profile | null>(null);
  useEffect(
    () =>
      withStore((store) => {
        const look = () => void store.profile.get().then(setProfile);
        look();
        return store.onChange((changed) => {
          if (changed.includes('profile')) look();
        });
      }),
    [],
  );
  const change = useCallback(async (f: (profile: Profile) => Profile) => {
    const store = await loadStore();
    await store.profile.change(f);
    const now = await store.profile.get();
    setProfile(now);
    return now;
  }, []);
  return { profile, change };
}
