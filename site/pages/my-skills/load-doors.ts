import majorsUrl from '../../../taxonomy/compiled/majors.tsv?url';
import militaryUrl from '../../../taxonomy/compiled/military.tsv?url';
import { doorsReader } from '../../../taxonomy/match/doors-for.ts';
import { readMajors } from '../../../taxonomy/rules/major-door.ts';
import { readMilitary } from '../../../taxonomy/rules/military-door.ts';
import type { Major, MilitaryOccupation } from '../../../taxonomy/schema/pathways.ts';
import { loadOnce } from '../../../taxonomy/text/load-once.ts';
import { loadText } from '../load-text.ts';

/** Military occupations and the series they lead to. Rejects with EngineNotLoaded. */
export const loadMilitary = loadOnce(async (): Promise<MilitaryOccupation[]> => readMilitary(await loadText(militaryUrl)));

/** Fields of study and the series they open. Rejects with EngineNotLoaded. */
export const loadMajors = loadOnce(async (): Promise<Major[]> => readMajors(await loadText(majorsUrl)));

/** The lists that this profile needs; undefined where it needs none, or they can't be had. */
export const doorsFor = doorsReader(loadMilitary, loadMajors);
