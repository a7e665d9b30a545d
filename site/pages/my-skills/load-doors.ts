import majorsUrl from '../../../taxonomy/compiled/majors.tsv?url';
import militaryUrl from '../../../taxonomy/compiled/military.tsv?url';
import { doorsReader } from '../../../taxonomy/match/doors-for.ts';
import type { Major, MilitaryOccupation } from '../../../taxonomy/schema/pathways.ts';
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

/** The lists that this profile needs; undefined where it needs none, or they can't be had. */
export const doorsFor = doorsReader(loadMilitary, loadMajors);
