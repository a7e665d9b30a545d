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

export function calibrate(
  weights: { text: LearnedWeights; title: LearnedWeights },
  packed: PackedWeights,
): Calibration & Pick<PackedWeights, 'bias'> {
  const times = (factor: number) => (x: number) => Number((x * factor).toFixed(4));
  return {
    textScale: weights.text.scale * TEXT_FACTOR,
    titleScale: weights.title.scale * TITLE_FACTOR,
    strong: STRONG,
    good: GOOD,
    bias: { text: packed.bias.text.map(times(TEXT_FACTOR)), title: packed.bias.title.map(times(TITLE_FACTOR)) },
  };
}
