import majorsUrl from '../../../taxonomy/compiled/majors.tsv?url';
import militaryUrl from '../../../taxonomy/compiled/military.tsv?url';
import type { Doors } from '../../../taxonomy/match/profile-doors.ts';
import type { Major, MilitaryOccupation } from '../../../taxonomy/schema/pathways.ts';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import { loadText } from '../load-text.ts';

/** Military occupations and the series they lead to. Rejects with EngineNotLoaded. */
export async function loadMilitary(): Promise<MilitaryOccupation[]> {
  const [text, { readMilitary }] = await Promise.all([loadText(militaryUrl), import('../../../taxonomy/rules/military-door.ts')]);
  return readMilitary(text);
}

/** Fields of study and the series they open. Rejects with EngineNotLoaded. */
export async function loadMajors(): Promise<Major[]> {
  const [text, { readMajors }] = await Promise.all([loadText(majorsUrl), import('../../../taxonomy/rules/major-door.ts')]);
  return readMajors(text);
}

let both: Promise<Doors> | null = null;

/** The lists that this profile's military codes and fields of study need; undefined where it has none, or they can't be had: skills count without them. */
export async function doorsFor(profile: Profile | null): Promise<Doors | undefined> {
  if (!profile || profile.military.length + profile.majors.length === 0) return undefined;
  both ??= Promise.all([loadMilitary(), loadMajors()]).then(([military, majors]) => ({ military, majors }));
  try {
    return await both;
  } catch {
    both = null;
    return undefined;
  }
}
