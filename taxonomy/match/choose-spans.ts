import { KNOWLEDGE_STEPS } from './knowledge-weights.ts';
import { ONE, TAGS } from './score-words.ts';

type Span = { from: number; to: number };

/** A span that is right from its first word to its last earns this for it; one that touches what is right, the rest of 1. */
export const WHOLE = 0.7;
/** What a chosen span must be expected to earn: what it would cost if it were wrong. */
export const COST = 0.3;
/** Words of the longest span. */
const LONGEST = 10;

/** How likely a step from tag to tag is, before what it leads to is known. None goes on (2) that has not begun (1). */
const step = (before: number, tag: number): number => Math.exp(KNOWLEDGE_STEPS[before * TAGS + tag]! / ONE);
const [OUT_OUT, OUT_FIRST] = [step(0, 0), step(0, 1)];
const [FIRST_OUT, FIRST_FIRST, FIRST_FURTHER] = [step(1, 0), step(1, 1), step(1, 2)];
const [FURTHER_OUT, FURTHER_FIRST, FURTHER_FURTHER] = [step(2, 0), step(2, 1), step(2, 2)];

/**
 * Spans of what one may know, be it in the list of skills or not, within one sentence: those that together are expected to earn most (least Bayes
 * risk: Kumar and Byrne 2004) under a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the scores. The likeliest
 * chain of tags would leave out what is a little less likely than not, and would not mind whether a span's ends are sure.
 * @param scores as `scoreWords` gives them
 * @param from position of the sentence's first word
 * @returns spans counted from the sentence's first word, in the order of the text
 */
export function chooseSpans(scores: Float64Array, from: number, size: number): Span[] {
  const chain = readChain(scores, from, size);
  /** Best sum of the words before each, and where the span that ends there begins; -1 = none ends there. */
  const best = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  const began = new Int32Array(size + 1).fill(-1);
  best[0] = 0;
  for (let first = 0; first < size; first++) {
    if (best[first]! > best[first + 1]!) {
      best[first + 1] = best[first]!;
      began[first + 1] = -1;
    }
    addSpansFrom(first, chain, best, began);
  }
  const spans: Span[] = [];
  for (let to = size; to > 0; )
    if (began[to]! < 0) to--;
    else {
      spans.push({ from: began[to]!, to });
      to = began[to]!;
    }
  return spans.reverse();
}

/** What the field says of a sentence, word by word. */
interface Chain {
  /** How much a word's scores speak for a first and for a further word; for none, 1. */
  asFirst: Float64Array;
  asFurther: Float64Array;
  /** How likely each tag is by the words up to this one. */
  until: Float64Array;
  /** How much likelier the words after this one make each tag: times `until`, its likelihood. */
  after: Float64Array;
  /** What `until` was divided by. */
  scale: Float64Array;
}

/** Forward and backward over the tags (Rabiner 1989), each word's sum scaled to 1. A sentence starts as if after a word outside. */
function readChain(scores: Float64Array, from: number, size: number): Chain {
  const asFirst = Float64Array.from({ length: size }, (_, i) => Math.exp(scores[(from + i) * 2]! / ONE));
  const asFurther = Float64Array.from({ length: size }, (_, i) => Math.exp(scores[(from + i) * 2 + 1]! / ONE));
  const until = new Float64Array(size * TAGS);
  const after = new Float64Array(size * TAGS).fill(1);
  const scale = new Float64Array(size);
  let [out, first, further] = [1, 0, 0];
  for (let i = 0; i < size; i++) {
    const toOut = out * OUT_OUT + first * FIRST_OUT + further * FURTHER_OUT;
    const toFirst = (out * OUT_FIRST + first * FIRST_FIRST + further * FURTHER_FIRST) * asFirst[i]!;
    const toFurther = (first * FIRST_FURTHER + further * FURTHER_FURTHER) * asFurther[i]!;
    const sum = toOut + toFirst + toFurther;
    [out, first, further] = [toOut / sum, toFirst / sum, toFurther / sum];
    until.set([out, first, further], i * TAGS);
    scale[i] = sum;
  }
  for (let i = size - 2; i >= 0; i--) {
    const next = (i + 1) * TAGS;
    const toOut = after[next]! / scale[i + 1]!;
    const toFirst = (after[next + 1]! * asFirst[i + 1]!) / scale[i + 1]!;
    const toFurther = (after[next + 2]! * asFurther[i + 1]!) / scale[i + 1]!;
    after[i * TAGS] = OUT_OUT * toOut + OUT_FIRST * toFirst;
    after[i * TAGS + 1] = FIRST_OUT * toOut + FIRST_FIRST * toFirst + FIRST_FURTHER * toFurther;
    after[i * TAGS + 2] = FURTHER_OUT * toOut + FURTHER_FIRST * toFirst + FURTHER_FURTHER * toFurther;
  }
  return { asFirst, asFurther, until, after, scale };
}

/** What the spans that begin at a word are expected to earn, added to the best before it. */
function addSpansFrom(first: number, { asFirst, asFurther, until, after, scale }: Chain, best: Float64Array, began: Int32Array): void {
  const size = scale.length;
  /** How likely the span's words are all in it, and how likely none is in any, by the words up to the last. */
  let inside = until[first * TAGS + 1]!;
  let outside = until[first * TAGS]!;
  for (let last = first; last < size && last < first + LONGEST; last++) {
    if (last > first) {
      inside *= ((last === first + 1 ? FIRST_FURTHER : FURTHER_FURTHER) * asFurther[last]!) / scale[last]!;
      outside *= OUT_OUT / scale[last]!;
    }
    const next = last + 1;
    const toOut = last === first ? FIRST_OUT : FURTHER_OUT;
    const toFirst = last === first ? FIRST_FIRST : FURTHER_FIRST;
    const ends = next === size ? 1 : (toOut * after[next * TAGS]! + toFirst * asFirst[next]! * after[next * TAGS + 1]!) / scale[next]!;
    const earns = WHOLE * inside * ends + (1 - WHOLE) * (1 - outside * after[last * TAGS]!) - COST;
    if (best[first]! + earns > best[next]!) {
      best[next] = best[first]! + earns;
      began[next] = first;
    }
  }
}
