import { emptyProfile, Profile } from '../../taxonomy/schema/profile.ts';
import { type Desk, putRecord, readRecord, takeRecord } from './desk.ts';

/** The one profile is kept under this key. */
export const PROFILE_KEY = 'mine';

export interface KeptProfile {
  /** The person's profile; an empty one before anything was given. */
  get(): Promise<Profile>;
  /**
   * Reads, changes and writes in one transaction, so that writers in several tabs never undo one another.
   * `f` gets its own copy and answers at once. Throws RecordTooLarge, StoreFull or StoreOutdated; then nothing has changed.
   */
  change(f: (profile: Profile) => Profile): Promise<void>;
}

export function keepProfile(desk: Desk): KeptProfile {
  return {
    get: async () => (await readRecord(desk, Profile, 'profile', PROFILE_KEY)) ?? emptyProfile(),
    change: (f) =>
      desk.change(['profile', 'aside'], async (t) => {
        const before = (await takeRecord(t, Profile, 'profile', PROFILE_KEY, desk.now())) ?? emptyProfile();
        await putRecord(t, 'profile', PROFILE_KEY, f(before));
      }),
  };
}
