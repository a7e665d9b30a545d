import { KNOWLEDGE_STEPS, KNOWLEDGE_WEIGHTS } from './knowledge-weights.ts';
import { MARK_VALUES, type Mark, type WordMarks } from './word-marks.ts';

/** Marks looked at together, each of the word itself (0) or of one to its left (-1) or right (1): "kind person+1". */
export type Look = readonly (readonly [mark: Mark, offset: number])[];

export const readLook = (look: string): Look =>
  look.split(' ').map((one) => {
    const [mark, offset = '0'] = one.split(/(?=[+-])/);
    return [mark as Mark, Number(offset)] as const;
  });

/** Number of the cell that a look falls in for a word; cells are counted in mixed radix. */
export function cellOf(look: Look, marks: WordMarks, at: number, from: number, to: number): number {
  let cell = 0;
  for (const [mark, offset] of look) {
    const i = at + offset;
    cell = cell * MARK_VALUES[mark] + (i < from || i >= to ? 0 : marks[mark][i]!);
  }
  return cell;
}

export const cellsOf = (look: Look): number => look.reduce((cells, [mark]) => cells * MARK_VALUES[mark], 1);

/** What a word can be: outside, first word or further word of something to know. */
export const TAGS = 3;
const [OUTSIDE, FIRST, FURTHER] = [0, 1, 2];

/**
 * Added to each first word, in the weights' hundredths: the likeliest chain leaves out what is a little less likely than not, though the mean of
 * precision and recall is best when about half as likely is enough (Lipton, Elkan and Naryanaswamy 2014).
 */
const BOLDNESS = 100;

interface Judge {
  look: Look;
  first: Float32Array;
  further: Float32Array;
}

let judges: Judge[] | undefined;

/** "kind person+1" | "13:20,-4;..." : cell, weight of a first word, weight of a further word; outside weighs nothing. */
function readJudges(): Judge[] {
  return KNOWLEDGE_WEIGHTS.map(([name, cells]) => {
    const look = readLook(name);
    const first = new Float32Array(cellsOf(look));
    const further = new Float32Array(first.length);
    for (const one of cells.split(';')) {
      const [cell, a, b] = one.split(/[:,]/).map(Number);
      first[cell!] = a!;
      further[cell!] = b!;
    }
    return { look, first, further };
  });
}

/**
 * Spans of what one may know, be it in the list of skills or not, within one sentence: the likeliest chain of tags under a linear-chain
 * conditional random field (Lafferty, McCallum and Pereira 2001) that knows words by their marks only.
 * @returns token spans in the order of the text
 */
export function findKnowledge(marks: WordMarks, from: number, to: number): { from: number; to: number }[] {
  judges ??= readJudges();
  const size = to - from;
  const score = new Float64Array(size * TAGS);
  for (let i = 0; i < size; i++) {
    let first = BOLDNESS;
    let further = 0;
    for (const judge of judges) {
      const cell = cellOf(judge.look, marks, from + i, from, to);
      first += judge.first[cell]!;
      further += judge.further[cell]!;
    }
    score[i * TAGS + FIRST!] = first;
    score[i * TAGS + FURTHER!] = further;
  }
  return spansOf(likeliest(score, size, KNOWLEDGE_STEPS), from);
}

/** Viterbi: the tags whose scores and steps sum highest. A further word needs one before it. */
export function likeliest(score: Float64Array, size: number, steps: readonly number[]): Uint8Array {
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

function spansOf(tags: Uint8Array, offset: number): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] === FIRST) spans.push({ from: offset + i, to: offset + i + 1 });
    else if (tags[i] === FURTHER) spans[spans.length - 1]!.to++;
  }
  return spans;
}
