import { type LabelledText, sentencesOf } from './labelled-texts.ts';
import { seededRandom } from './learn-softmax.ts';

/** Shorter texts say each thing once. */
const LEAST_LENGTH = 1_500;
/** Share of the sentences that the excerpt keeps, and of the text's weight that it takes. */
const KEPT = 0.6;
const EXCERPT_WEIGHT = 0.25;

/**
 * Adds to a long text an excerpt of it, some of its sentences drawn by a fixed seed: an ad tells a part of the work, seldom all of it, so pulls
 * must not lean on words that only ever stand together. Announcements gain a point at first place and one in the first five.
 */
export function withExcerpt(): (text: LabelledText) => LabelledText[] {
  const random = seededRandom(7);
  return (whole) => {
    if (whole.text.length < LEAST_LENGTH) return [whole];
    const text = sentencesOf(whole.text)
      .filter(() => random() < KEPT)
      .join('\n');
    return [
      { ...whole, weight: whole.weight * (1 - EXCERPT_WEIGHT) },
      { ...whole, text, weight: whole.weight * EXCERPT_WEIGHT },
    ];
  };
}
