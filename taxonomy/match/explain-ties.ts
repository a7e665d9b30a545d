import type { Difference } from '../schema/analysis.ts';
import type { SeriesLinks } from '../schema/series-links.ts';

/** Among this many first places a person compares; further down nobody weighs one against the other. */
const COMPARED = 5;
/** A sentence that says "here" is about the series it was written for, and would mislead beside the other one. */
const ABOUT_ITS_OWN = /\bhere\b|\bthis (?:series|work|job)\b/i;

/**
 * For each of the first places that has a look-alike among them: how it differs from the best placed one.
 * @param codes series, best first
 */
export function explainTies(codes: readonly string[], { lookAlikes }: SeriesLinks): Map<string, Difference> {
  const first = codes.slice(0, COMPARED);
  const found = new Map<string, Difference>();
  for (const code of first) {
    for (const from of first) {
      if (from === code) continue;
      const own = lookAlikes[code]?.[from];
      const other = lookAlikes[from]?.[code];
      const by = own ?? (other !== undefined && !ABOUT_ITS_OWN.test(other) ? other : undefined);
      if (by === undefined) continue;
      found.set(code, { from, by });
      break;
    }
  }
  return found;
}
