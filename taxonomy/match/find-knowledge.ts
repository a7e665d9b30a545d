import { linesOf } from '../text/lines-of.ts';
import { KNOWLEDGE_STEPS, KNOWLEDGE_WEIGHTS } from './knowledge-weights.ts';
import { MARK_VALUES, type Mark, type WordMarks } from './word-marks.ts';

/** Marks looked at together, each of the word itself (0) or of one to its left (-1) or right (1): "kind person+1". */
export type Look = readonly (readonly [mark: Mark, offset: number])[];

export const readLook = (look: string): Look =>
  look.split(' ').map((one) => {
    const [mark, offset = '0'] = one.split(/(?=[+-])/);
    return [mark as Mark, Number(offset)] as const;
  });

/** Number of the cell that a look falls in at a position; cells are counted in mixed radix. */
export function cellAt(look: Look, { of }: WordMarks, position: number): number {
  let cell = 0;
  for (const [mark, offset] of look) cell = cell * MARK_VALUES[mark] + of[mark][position + offset]!;
  return cell;
}

export const cellCount = (look: Look): number => look.reduce((cells, [mark]) => cells * MARK_VALUES[mark], 1);

/** What a word can be: outside, first word or further word of something to know. */
export const TAGS = 3;
const [OUTSIDE, FIRST, FURTHER] = [0, 1, 2];

/**
 * Added to each step to a tag, in the weights' hundredths: the likeliest chain leaves out what is a little less likely than not, though the mean
 * of precision and recall is best when about half as likely is enough (Lipton, Elkan and Naryanaswamy 2014).
 */
const BOLDNESS = [0, 80, 30];
const STEPS = KNOWLEDGE_STEPS.map((step, at) => step + BOLDNESS[at % TAGS]!);

/** No sum of weights reaches half of it. */
const PAIR = 65_536;

interface Judge {
  look: Look;
  /** Cell by cell the weight of a first word times 65,536, plus that of a further word: both are added at once. */
  weights: Int32Array;
}

let judges: Judge[] | undefined;

/** kind person+1 | 13:20,-4;... : cell, weight of a first word, weight of a further word; outside weighs nothing. */
function readJudges(): Judge[] {
  return linesOf(KNOWLEDGE_WEIGHTS.trim()).map((line) => {
    const [name, cells] = line.split(' | ') as [string, string];
    const look = readLook(name);
    const weights = new Int32Array(cellCount(look));
    for (const one of cells.split(';')) {
      const [cell, first, further] = one.split(/[:,]/).map(Number);
      weights[cell!] = first! * PAIR + further!;
    }
    return { look, weights };
  });
}

/**
 * How well each position's word from `from` to `to` would do as outside, first or further word.
 * @returns `TAGS` numbers a position, from position 0 on; outside always 0
 */
export function scoreWords({ of }: WordMarks, ranges: readonly { from: number; to: number }[]): Float32Array {
  judges ??= readJudges();
  const sums = new Int32Array(of.kind.length);
  // Look by look, because a look's cells stay near the processor; marks are met one by one, without a loop over them: this is where the time goes.
  for (const { look, weights } of judges) {
    const [a, b, c] = look;
    const one = of[a![0]];
    const two = b && of[b[0]];
    const three = c && of[c[0]];
    const [oneAt, twoAt, threeAt] = [a![1], b?.[1] ?? 0, c?.[1] ?? 0];
    const [twos, threes] = [b ? MARK_VALUES[b[0]] : 1, c ? MARK_VALUES[c[0]] : 1];
    for (const { from, to } of ranges)
      for (let at = from; at < to; at++) {
        let cell = one[at + oneAt]!;
        if (two) cell = cell * twos + two[at + twoAt]!;
        if (three) cell = cell * threes + three[at + threeAt]!;
        sums[at]! += weights[cell]!;
      }
  }
  const score = new Float32Array(sums.length * TAGS);
  for (const { from, to } of ranges)
    for (let at = from; at < to; at++) {
      const further = (sums[at]! << 16) >> 16;
      score[at * TAGS + FIRST!] = (sums[at]! - further) / PAIR;
      score[at * TAGS + FURTHER!] = further;
    }
  return score;
}

/**
 * Spans of what one may know, be it in the list of skills or not, within one sentence: the likeliest chain of tags under a linear-chain
 * conditional random field (Lafferty, McCallum and Pereira 2001) that knows words by their marks only.
 * @param score of the sentence's words, as `scoreWords` gives it
 * @returns spans counted from the sentence's first word, in the order of the text
 */
export const findKnowledge = (score: Float32Array): { from: number; to: number }[] => spansOf(likeliest(score, STEPS));

/** Viterbi: the tags whose scores and steps sum highest. A further word needs one before it. */
function likeliest(score: Float32Array | Float64Array, steps: readonly number[]): Uint8Array {
  const size = score.length / TAGS;
  const best = new Float64Array(size * TAGS);
  const came = new Uint8Array(size * TAGS);
  for (let i = 0; i < size; i++)
    for (let tag = 0; tag < TAGS; tag++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < (i === 0 ? 1 : TAGS); before++) {
        if (tag === FURTHER && before === OUTSIDE) continue;
        const sum = (i === 0 ? 0 : best[(i - 1) * TAGS + before]!) + steps[before * TAGS + tag]!;
        if (sum > most) {
          most = sum;
          came[i * TAGS + tag] = before;
        }
      }
      best[i * TAGS + tag] = most + score[i * TAGS + tag]!;
    }
  const tags = new Uint8Array(size);
  let tag = 0;
  const last = (size - 1) * TAGS;
  for (let other = 1; other < TAGS; other++) if (best[last + other]! > best[last + tag]!) tag = other;
  for (let i = size - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = came[i * TAGS + tag]!;
  }
  return tags;
}

function spansOf(tags: Uint8Array): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] === FIRST) spans.push({ from: i, to: i + 1 });
    else if (tags[i] === FURTHER) spans[spans.length - 1]!.to++;
  }
  return spans;
}
