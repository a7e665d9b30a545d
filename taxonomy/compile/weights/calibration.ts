import type { Calibration } from '../../load-taxonomy.ts';
import type { LearnedWeights } from './learn-weights.ts';
import type { PackedWeights } from './pack-weights.ts';

/**
 * Factors on the raw sums, and the beliefs from which a match is called strong or good. Fitted by hand on half of the judged private
 * ads (test/quality/judged-ads.jsonl, ids with an even digest) and checked on the other half by `npm run quality`.
 * A title counts a little less than it claims: it is short, and private titles mislead.
 */
const TEXT_FACTOR = 1.4;
const TITLE_FACTOR = 0.7;
const STRONG = 0.85;
const GOOD = 0.2;

/**
 * A series with few people is less likely to be what a stranger's ad leads to: below a thousand employees it starts one step lower for each
 * factor of ten, on the text's raw sum. Private ads gain 2 points at first place, questionnaires (which hold all series alike) lose 0.3.
 */
const ENOUGH_PEOPLE = 1_000;
const FEWEST_PEOPLE = 10;
const smallness = (employees: number) => Math.min(0, Math.log10(Math.max(FEWEST_PEOPLE, employees) / ENOUGH_PEOPLE));

/** @param employees of each column's series, at the newest count; 0 where none is published */
export function calibrate(
  weights: { text: LearnedWeights; title: LearnedWeights },
  packed: PackedWeights,
  employees: readonly number[],
): Calibration & Pick<PackedWeights, 'bias'> {
  const times = (factor: number) => (x: number) => Number((x * factor).toFixed(4));
  return {
    textScale: weights.text.scale * TEXT_FACTOR,
    titleScale: weights.title.scale * TITLE_FACTOR,
    strong: STRONG,
    good: GOOD,
    bias: {
      text: packed.bias.text.map((x, column) => times(1)(x * TEXT_FACTOR + smallness(employees[column]!))),
      title: packed.bias.title.map(times(TITLE_FACTOR)),
    },
  };
}
