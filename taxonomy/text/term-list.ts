import { linesOf } from './lines-of.ts';

/** Telling terms in the order of the weights' rows: by first stem, the stem itself before its pairs. A stem is known by its place in `stems`. */
export interface TermList {
  stems: readonly string[];
  /** The terms that begin with stem s are the rows start[s] to start[s + 1]. */
  start: Int32Array;
  /** Row to second stem, -1 where the term is one stem; it grows within the rows of a first stem. */
  second: Int32Array;
}

export const noTerms: TermList = { stems: [], start: new Int32Array(1), second: new Int32Array(0) };

/** Row of the term that is one stem, -1 where it is none. */
export function rowOfStem({ start, second }: TermList, stem: number): number {
  const row = start[stem]!;
  return row < start[stem + 1]! && second[row]! < 0 ? row : -1;
}

/** Row of the term of two stems side by side, -1 where there is none. */
export function rowOfPair({ start, second }: TermList, stem: number, next: number): number {
  const end = start[stem + 1]!;
  let low = start[stem]!;
  for (let high = end; low < high; ) {
    const middle = (low + high) >> 1;
    if (second[middle]! < next) low = middle + 1;
    else high = middle;
  }
  return low < end && second[low] === next ? low : -1;
}

/** Every term as text, by row. */
export const termNames = ({ stems, start, second }: TermList): string[] =>
  stems.flatMap((stem, at) => [...second.subarray(start[at], start[at + 1])].map((next) => (next < 0 ? stem : `${stem} ${stems[next]}`)));

type Split = readonly [first: string, second?: string];

const splitTerms = (terms: readonly string[]): Split[] => terms.map((term) => term.split(' ') as [string, string?]);

/** Stems that end most pairs first: their numbers and the gaps between them are small, which saves a tenth. */
function orderStems(split: readonly Split[]): string[] {
  const ends = new Map<string, number>();
  for (const [first, second] of split) {
    ends.set(first, ends.get(first) ?? 0);
    if (second !== undefined) ends.set(second, (ends.get(second) ?? 0) + 1);
  }
  return [...ends].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([stem]) => stem);
}

/** Terms in the order in which `packTerms` wants them: by first stem, then by second. */
export function orderTerms(terms: readonly string[]): string[] {
  const split = splitTerms(terms);
  const placeOf = new Map(orderStems(split).map((stem, at) => [stem, at]));
  const place = ([first, second]: Split) => placeOf.get(first)! * placeOf.size * 2 + (second === undefined ? 0 : placeOf.get(second)! + 1);
  return split
    .map((parts) => ({ term: parts.join(' '), at: place(parts) }))
    .sort((a, b) => a.at - b.at)
    .map(({ term }) => term);
}

/**
 * Packs ordered terms: the stems as lines, one that is no term by itself behind a blank, and the pairs as planes of one byte. Half of what the
 * terms cost as text, and one hash a stem at load in place of one a word.
 *
 *   contract, contract award, contract negoti -> lines " award", " negoti", "contract"; pairs of "contract": 0, then 1 on
 *
 * Planes: pairs a stem begins (low bytes, high bytes), then second stems, each as the gap to the one before (low bytes, high bytes).
 * @param terms one or two stems parted by a blank, as `orderTerms` orders them
 */
export function packTerms(terms: readonly string[]): { lines: string; pairs: Uint8Array } {
  const split = splitTerms(terms);
  const stems = orderStems(split);
  const placeOf = new Map(stems.map((stem, at) => [stem, at]));
  const single = new Set(split.filter(([, second]) => second === undefined).map(([stem]) => stem));
  const counts = stems.map(() => 0);
  const gaps: number[] = [];
  let before = -1;
  let last = 0;
  for (const [one, two] of split) {
    if (two === undefined) continue;
    const first = placeOf.get(one)!;
    const second = placeOf.get(two)!;
    counts[first]!++;
    gaps.push(first === before ? second - last : second);
    before = first;
    last = second;
  }
  const bytes = (numbers: readonly number[]) => [...numbers.map((x) => x & 255), ...numbers.map((x) => x >> 8)];
  return {
    lines: `${stems.map((stem) => (single.has(stem) ? stem : ` ${stem}`)).join('\n')}\n`,
    pairs: Uint8Array.from([...bytes(counts), ...bytes(gaps)]),
  };
}

/** The terms that `packTerms` packed. Rows run by first stem: the stem itself where it is a term, then its pairs. */
export function unpackTerms(lines: string, pairs: Uint8Array): TermList {
  const marked = linesOf(lines);
  const count = marked.length;
  const all = (pairs.length - 2 * count) / 2;
  const singles = marked.reduce((sum, stem) => sum + (stem[0] === ' ' ? 0 : 1), 0);
  const start = new Int32Array(count + 1);
  const second = new Int32Array(singles + all);
  let row = 0;
  let pair = 2 * count;
  for (let at = 0; at < count; at++) {
    if (marked[at]![0] !== ' ') second[row++] = -1;
    let place = 0;
    for (const end = pair + (pairs[at]! | (pairs[count + at]! << 8)); pair < end; pair++) {
      place += pairs[pair]! | (pairs[pair + all]! << 8);
      second[row++] = place;
    }
    start[at + 1] = row;
  }
  return { stems: marked.map((stem) => (stem[0] === ' ' ? stem.slice(1) : stem)), start, second };
}
