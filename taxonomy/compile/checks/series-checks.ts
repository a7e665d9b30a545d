import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import type { AuthoredSeries } from '../series-facts/authored-series.ts';
import type { Problem } from '../series-facts/problem.ts';
import { checkAuthoredSeries } from './series-authored.ts';
import { checkLookAlikes } from './series-look-alikes.ts';
import { checkReferences } from './series-references.ts';

/** All checks of what was compiled and written about series; an empty list means that nothing is wrong. */
export function checkSeries(series: readonly OccupationalSeries[], authored: readonly AuthoredSeries[]): Problem[] {
  const codes = new Set(series.map((one) => one.code));
  return [...checkAuthoredSeries(codes, authored), ...checkLookAlikes(codes, authored), ...checkReferences(series)];
}
