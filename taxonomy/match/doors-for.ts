import type { Major, MilitaryOccupation } from '../schema/pathways.ts';
import type { Profile } from '../schema/profile.ts';
import type { Doors } from './profile-doors.ts';
import { readOnce } from './read-once.ts';

/**
 * How a host gets at the lists that a profile's military codes and fields of study need: read once, at the first profile that has any.
 * The answer is undefined for a profile with none, and where the lists can't be had: skills count without them, and the next call tries again.
 */
export function doorsReader(
  loadMilitary: () => Promise<MilitaryOccupation[]>,
  loadMajors: () => Promise<Major[]>,
): (profile: Profile | null) => Promise<Doors | undefined> {
  const both = readOnce<Doors>(async () => {
    const [military, majors] = await Promise.all([loadMilitary(), loadMajors()]);
    return { military, majors };
  });
  return async (profile) => (profile && profile.military.length + profile.majors.length > 0 ? both() : undefined);
}
