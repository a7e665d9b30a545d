import { linesOf } from '../text/lines-of.ts';
import { KNOWLEDGE_STEPS, KNOWLEDGE_WEIGHTS } from './knowledge-weights.ts';
import { MARK_VALUES, type Mark, REACH, type WordMarks } from './word-marks.ts';

/** Marks looked at together, each of the word itself (0) or of one to its left (-1) or right (1): "kind role+1". */
export type Look = readonly (readonly [mark: Mark, offset: number])[];

export const readLook = (look: string): Look =>
  look.split(' ').map((one) => {
    const [mark, offset = '0'] = one.split(/(?=[+-])/);
    return [mark as Mark, Number(offset)] as const;
  });

/** All marks of some looks, each once, in the order of the first look that has it. */
export function joinLooks(looks: readonly Look[]): Look {
  const marks = looks.flat();
  return marks.filter((one, at) => marks.findIndex((other) => isSameMark(one, other)) === at);
}

const isSameMark = ([mark, offset]: Look[number], [other, otherOffset]: Look[number]) => mark === other && offset === otherOffset;

/** Most marks of a joined look: `addLook` has a loop for each number of them. */
export const MOST_MARKS = 4;

/** Number of the cell that a look falls in at a position; cells are counted in mixed radix. */
export function cellAt(look: Look, { of }: WordMarks, position: number): number {
  let cell = 0;
  for (const [mark, offset] of look) cell = cell * MARK_VALUES[mark] + of[mark][position + offset]!;
  return cell;
}

export const cellCount = (look: Look): number => look.reduce((cells, [mark]) => cells * MARK_VALUES[mark], 1);

/** What a word can be: outside, first word or further word of something to know. */
export const TAGS = 3;
const [OUTSIDE, FIRST, FURTHER] = [0, 1, 2] as const;

/**
 * Added to each step to a tag, in the weights' hundredths: the likeliest chain leaves out what is a little less likely than not, though the mean
 * of precision and recall is best when about half as likely is enough (Lipton, Elkan and Naryanaswamy 2014).
 */
const BOLDNESS = [0, 80, 30];
const STEPS = KNOWLEDGE_STEPS.map((step, at) => step + BOLDNESS[at % TAGS]!);

/** No sum of weights reaches half of it. */
const PAIR = 65_536;

interface Judge {
  /** Of each mark of the look: which of `Judges.marks` it is. */
  marks: readonly number[];
  /** Values of each. */
  values: readonly number[];
  /** Cell by cell the weight of a first word times 65,536, plus that of a further word: both are added at once. */
  weights: Int32Array;
}

interface Judges {
  /** All marks that are looked at, each with its offset. */
  marks: Look;
  all: readonly Judge[];
}

let judges: Judges | undefined;

/**
 * Lines of one look each; those up to an empty line are joined in one table, which costs one step a word instead of several.
 * "kind role+1 | 13:20,-4;...": cell, weight of a first word, weight of a further word; outside weighs nothing.
 */
function readJudges(): Judges {
  const groups = KNOWLEDGE_WEIGHTS.trim()
    .split('\n\n')
    .map((group) => {
      const parts = linesOf(group).map((line) => line.split(' | ') as [string, string]);
      const look = joinLooks(parts.map(([name]) => readLook(name)));
      const weights = new Int32Array(cellCount(look));
      for (const [name, cells] of parts) addPart(weights, look, readLook(name), readCells(cells));
      return { look, weights };
    });
  const marks = joinLooks(groups.map(({ look }) => look));
  const all = groups.map(({ look, weights }) => ({
    marks: look.map((one) => marks.findIndex((other) => isSameMark(one, other))),
    values: look.map(([mark]) => MARK_VALUES[mark]),
    weights,
  }));
  return { marks, all };
}

function readCells(cells: string): Map<number, number> {
  return new Map(
    cells.split(';').map((one) => {
      const [cell, first, further] = one.split(/[:,]/).map(Number) as [number, number, number];
      return [cell, first * PAIR + further];
    }),
  );
}

/** Adds the weights of a look to all cells of a look with the same marks and more that fall in its own. */
function addPart(weights: Int32Array, look: Look, part: Look, cells: ReadonlyMap<number, number>): void {
  /** What a mark's value counts for in the part's cell; 0 for marks it lacks. */
  const strides = look.map((one) => {
    const at = part.findIndex((other) => isSameMark(one, other));
    return at < 0 ? 0 : cellCount(part.slice(at + 1));
  });
  for (let cell = 0; cell < weights.length; cell++) {
    let within = 0;
    let rest = cell;
    for (let at = look.length - 1; at >= 0; at--) {
      const size = MARK_VALUES[look[at]![0]];
      within += strides[at]! * (rest % size);
      rest = Math.floor(rest / size);
    }
    weights[cell]! += cells.get(within) ?? 0;
  }
}

/**
 * How well the word at each position would do as first and as further word, in hundredths: that of a first word times 65,536, plus that of a
 * further word. Outside weighs nothing; positions without a word hold nothing of worth.
 */
export function scoreWords({ of }: WordMarks): Int32Array {
  judges ??= readJudges();
  const sums = new Int32Array(of.kind.length);
  // Arrays start where the first word that can be looked at has its mark: a loop without offsets is the fastest.
  const scored = sums.subarray(REACH, -REACH);
  const marks = judges.marks.map(([mark, offset]) => of[mark].subarray(REACH + offset));
  // Look by look, because a look's cells stay near the processor: this is where the time goes.
  for (const judge of judges.all) addLook(scored, judge, marks);
  return sums;
}

function addLook(sums: Int32Array, { marks, values, weights }: Judge, all: readonly Uint8Array[]): void {
  const end = sums.length;
  const one = all[marks[0]!]!;
  const [, two, three, four] = marks.map((mark) => all[mark]!);
  const [, twos, threes, fours] = values as [number, number, number, number];
  if (!two) for (let at = 0; at < end; at++) sums[at]! += weights[one[at]!]!;
  else if (!three) for (let at = 0; at < end; at++) sums[at]! += weights[one[at]! * twos + two[at]!]!;
  else if (!four) for (let at = 0; at < end; at++) sums[at]! += weights[(one[at]! * twos + two[at]!) * threes + three[at]!]!;
  else for (let at = 0; at < end; at++) sums[at]! += weights[((one[at]! * twos + two[at]!) * threes + three[at]!) * fours + four[at]!]!;
}

/**
 * Spans of what one may know, be it in the list of skills or not, within one sentence: the likeliest chain of tags under a linear-chain
 * conditional random field (Lafferty, McCallum and Pereira 2001) that knows words by their marks only.
 * @param scores as `scoreWords` gives them
 * @param from position of the sentence's first word
 * @returns spans counted from the sentence's first word, in the order of the text
 */
export const findKnowledge = (scores: Int32Array, from: number, size: number): { from: number; to: number }[] =>
  spansOf(likeliest(scores, from, size));

/** Viterbi: the tags whose scores and steps sum highest. A further word needs one before it. */
function likeliest(scores: Int32Array, from: number, size: number): Uint8Array {
  const [oo, of, , fo, ff, fu, uo, uf, uu] = STEPS as [number, number, number, number, number, number, number, number, number];
  const came = new Uint8Array(size * TAGS);
  // Best sums of chains that end in each tag; a sentence starts as if after a word outside.
  let outside = 0;
  let first = Number.NEGATIVE_INFINITY;
  let further = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < size; i++) {
    const score = scores[from + i]!;
    const asFurther = (score << 16) >> 16;
    const asFirst = (score - asFurther) / PAIR;
    came[i * TAGS + OUTSIDE] = highest(outside + oo, first + fo, further + uo);
    came[i * TAGS + FIRST] = highest(outside + of, first + ff, further + uf);
    came[i * TAGS + FURTHER] = highest(Number.NEGATIVE_INFINITY, first + fu, further + uu);
    const toOutside = Math.max(outside + oo, first + fo, further + uo);
    const toFirst = Math.max(outside + of, first + ff, further + uf) + asFirst;
    further = Math.max(first + fu, further + uu) + asFurther;
    outside = toOutside;
    first = toFirst;
  }
  const tags = new Uint8Array(size);
  let tag = highest(outside, first, further);
  for (let i = size - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = came[i * TAGS + tag]!;
  }
  return tags;
}

/** Which of the three is highest; the earlier one where two are. */
const highest = (a: number, b: number, c: number): number => (c > a && c > b ? FURTHER : b > a ? FIRST : OUTSIDE);

function spansOf(tags: Uint8Array): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] === FIRST) spans.push({ from: i, to: i + 1 });
    else if (tags[i] === FURTHER) spans[spans.length - 1]!.to++;
  }
  return spans;
}
