import { findMajors } from '../rules/major-door.ts';
import { findMilitary } from '../rules/military-door.ts';
import type { Major, MilitaryOccupation } from '../schema/pathways.ts';

/** Lists that lead from a military code or a field of study to series: the compiled parts military.tsv and majors.tsv, read by their rules. */
export interface Doors {
  military: readonly MilitaryOccupation[];
  majors: readonly Major[];
}

/** Series that something besides skills leads to, with its pull on each. */
export interface DoorPull {
  label: string;
  series: readonly { code: string; pull: number }[];
}

/**
 * A code that this project judged is worth about one telling skill for its first series; O*NET's table of 2015 half of that. The next
 * series of the list get less, as their order says.
 */
const JUDGED = 3;
const CROSSWALK = 1.5;
/** A field that OPM's list names for a series opens it; one reached through occupations is a hint. */
const LISTED = 1.5;
const REACHED = 0.8;

/** What a military code leads to; null where no branch has it. Branches that share a code are added up once, with the stronger pull. */
export function militaryPull(code: string, { military }: Doors): DoorPull | null {
  const found = findMilitary(military, code);
  const [first] = found;
  if (!first) return null;
  const best = new Map<string, number>();
  for (const { basis, series } of found) {
    series.forEach((one, place) => {
      const pull = (basis === 'judged' ? JUDGED : CROSSWALK) / (1 + place / 2);
      best.set(one, Math.max(best.get(one) ?? 0, pull));
    });
  }
  return { label: `${first.code} ${first.title}`, series: [...best].map(([one, pull]) => ({ code: one, pull })) };
}

/** What a field of study leads to; null where no list has it. */
export function majorPull(words: string, { majors }: Doors): DoorPull | null {
  const [field] = findMajors(majors, words, 1);
  if (!field) return null;
  const best = new Map<string, number>(field.listed.map((code) => [code, LISTED]));
  field.reached.forEach((code, place) => {
    best.set(code, Math.max(best.get(code) ?? 0, REACHED / (1 + place / 3)));
  });
  return { label: field.name, series: [...best].map(([code, pull]) => ({ code, pull })) };
}
