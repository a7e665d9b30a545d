import type { Taxonomy } from '../load-taxonomy.ts';
import type { ProfilePull } from './profile-pulls.ts';
import { addPulls } from './rank-series.ts';
import type { FieldReading } from './read-fields.ts';

/** Raw sum of every series, in the order of `taxonomy.codes`: what the fields' words and the person's pulls add up to. */
export function rawSums(fields: readonly FieldReading[], pulls: readonly ProfilePull[], taxonomy: Taxonomy): Float64Array {
  const sums = new Float64Array(taxonomy.codes.length);
  for (const field of fields) {
    const weights = field.in === 'title' ? taxonomy.titleWeights : taxonomy.textWeights;
    const scale = field.in === 'title' ? taxonomy.calibration.titleScale : taxonomy.calibration.textScale;
    if (field.terms.count === 0) continue;
    addPulls(field.terms, weights, scale, sums);
    for (let c = 0; c < sums.length; c++) sums[c]! += weights.bias[c]!;
  }
  for (const { cells } of pulls) for (const { column, pull } of cells) sums[column]! += pull;
  return sums;
}
