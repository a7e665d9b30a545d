import type { Taxonomy } from '../load-taxonomy.ts';
import { fieldScale } from './field-scale.ts';
import type { MentionedSkill } from './mentioned-skills.ts';
import type { ProfilePull } from './profile-pulls.ts';
import { addPulls, addRow } from './rank-series.ts';
import type { FieldReading } from './read-fields.ts';

/** An ad's words say most of what its skills say, so these count for a share: at half of theirs questionnaires lose a point at first place. */
export const MENTION_SHARE = 0.2;

/** Raw sum of every series, in the order of `taxonomy.codes`: what the fields' words and skills and the person's pulls add up to. */
export function rawSums(
  fields: readonly FieldReading[],
  mentioned: readonly MentionedSkill[],
  pulls: readonly ProfilePull[],
  taxonomy: Taxonomy,
): Float64Array {
  const sums = fields.length > 0 ? new Float64Array(taxonomy.codes.length) : Float64Array.from(taxonomy.profileStart);
  for (const field of fields) if (field.terms.count > 0) addField(field, taxonomy, sums);
  for (const { mention, weight } of mentioned) addRow(taxonomy.skillPulls.occupations, mention.skill, MENTION_SHARE * weight, sums);
  for (const { cells } of pulls) for (const { column, pull } of cells) sums[column]! += pull;
  return sums;
}

/** Adds what the words of a field alone say. */
export function addField(field: FieldReading, taxonomy: Taxonomy, sums: Float64Array): void {
  const weights = field.in === 'title' ? taxonomy.titleWeights : taxonomy.textWeights;
  addPulls(field.terms, weights, fieldScale(field, taxonomy.calibration), sums);
  for (let c = 0; c < sums.length; c++) sums[c]! += weights.bias[c]!;
}
