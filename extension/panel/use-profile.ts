import { useCallback, useEffect, useState } from 'preact/hooks';
import { openStore } from '../../site/store/open-store.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';

export interface UsedProfile {
  /** Null until the store has answered. */
  profile: Profile | null;
  /** Changes the kept profile. Rejects with a sentence for the person when it can't be kept. */
  change(f: (profile: Profile) => Profile): Promise<void>;
}

/** The person's profile as kept in the extension's own database, in this window and others. */
export function useProfile(): UsedProfile {
  const [profile, setProfile] = useState<Profile | null>(null);
  useEffect(() => {
    let end = () => {};
    let over = false;
    void openStore().then((store) => {
      const look = () => void store.profile.get().then(setProfile);
      if (over) return;
      look();
      end = store.onChange((changed) => {
        if (changed.includes('profile')) look();
      });
    });
    return () => {
      over = true;
      end();
    };
  }, []);
  const change = useCallback(async (f: (profile: Profile) => Profile) => {
    const store = await openStore();
    await store.profile.change(f);
    setProfile(await store.profile.get());
  }, []);
  return { profile, change };
}
