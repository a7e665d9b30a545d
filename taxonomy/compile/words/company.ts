import { lemmaOf } from '../../text/stem-word.ts';
import { foldWord, GAP, tokenize } from '../../text/tokenize.ts';
import { sentencesOf } from '../weights/labelled-texts.ts';
import { type SparseRow, unitRow } from './clusters.ts';

/** How often a word must be met, for its company to tell something. */
const LEAST_COUNT = 40;
/** Neighbors that are told apart: the commonest words. All others are one, and so is the end of a sentence. */
const NEIGHBORS = 1000;
const REACH = [-2, -1, 1, 2];
const WIDTH = (NEIGHBORS + 2) * REACH.length;
/** A comma or bracket keeps company too. */
const PAUSE = ',';

/** A word with the words that stand beside it, two to either side. */
export interface Company {
  word: string;
  count: number;
  row: SparseRow;
}

/**
 * The company that words keep: for each word met often enough, how much more often than by chance each of the commonest words stands one or two
 * places before or after it (positive pointwise mutual information, neighbors smoothed as by Levy, Goldberg and Dagan 2015).
 * @returns commonest first
 */
export function companyOf(texts: Iterable<string>): { words: Company[]; width: number } {
  const { ids, spelling, counts } = readWords(texts);
  const order = [...spelling.keys()].sort((a, b) => counts[b]! - counts[a]! || (spelling[a]! < spelling[b]! ? -1 : 1));
  const rank = new Int32Array(order.length);
  for (const [at, id] of order.entries()) rank[id] = at;
  const kept = order.findIndex((id) => counts[id]! < LEAST_COUNT);
  const pairs = countPairs(ids, rank, kept);
  const words = order.slice(0, kept).flatMap((id, at) => (spelling[id] === PAUSE ? [] : [{ word: spelling[id]!, count: counts[id]!, at }]));
  const rowOf = weigher(pairs, kept);
  return { words: words.map(({ word, count, at }) => ({ word, count, row: rowOf(at) })), width: WIDTH };
}

/** All sentences one behind the other, each once; words as numbers, sentences parted by -1. */
function readWords(texts: Iterable<string>): { ids: number[]; spelling: string[]; counts: number[] } {
  const seen = new Set<string>();
  const idOf = new Map<string, number>();
  const lemmas = new Map<string, string>();
  const [ids, spelling, counts]: [number[], string[], number[]] = [[], [], []];
  const add = (word: string) => {
    let id = idOf.get(word);
    if (id === undefined) {
      id = spelling.push(word) - 1;
      counts.push(0);
      idOf.set(word, id);
    }
    counts[id]!++;
    ids.push(id);
  };
  for (const text of texts)
    for (const sentence of sentencesOf(text)) {
      if (seen.has(sentence)) continue;
      seen.add(sentence);
      const { count, start, end, gap } = tokenize(sentence);
      for (let i = 0; i < count; i++) {
        if (i > 0 && gap[i]! >= GAP.PAUSE) add(PAUSE);
        const spelled = sentence.slice(start[i], end[i]);
        let lemma = lemmas.get(spelled);
        if (lemma === undefined) {
          lemma = lemmaOf(foldWord(spelled));
          lemmas.set(spelled, lemma);
        }
        add(lemma);
      }
      ids.push(-1);
    }
  return { ids, spelling, counts };
}

/** How often each neighbor stands at each of the places beside each kept word; a row of `WIDTH` a word. */
function countPairs(ids: readonly number[], rank: Int32Array, kept: number): Float64Array {
  const pairs = new Float64Array(kept * WIDTH);
  for (let i = 0; i < ids.length; i++) {
    if (ids[i]! < 0 || rank[ids[i]!]! >= kept) continue;
    const row = rank[ids[i]!]! * WIDTH;
    for (const [block, offset] of REACH.entries()) {
      const step = Math.sign(offset);
      let beside: number | undefined = i;
      for (let at = step; beside !== undefined && Math.abs(at) <= Math.abs(offset); at += step)
        beside = (ids[i + at] ?? -1) < 0 ? undefined : i + at;
      const neighbor = beside === undefined ? NEIGHBORS + 1 : Math.min(NEIGHBORS, rank[ids[beside]!]!);
      pairs[row + block * (NEIGHBORS + 2) + neighbor]!++;
    }
  }
  return pairs;
}

/** Frequent neighbors count a little less than they would. */
const SMOOTHING = 0.75;

function weigher(pairs: Float64Array, kept: number): (row: number) => SparseRow {
  const columns = new Float64Array(WIDTH);
  for (let row = 0; row < kept; row++) for (let c = 0; c < WIDTH; c++) columns[c]! += pairs[row * WIDTH + c]!;
  const smoothed = columns.map((x) => x ** SMOOTHING);
  const allSmoothed = smoothed.reduce((sum, x) => sum + x, 0);
  return (row) => {
    const counts = pairs.subarray(row * WIDTH, (row + 1) * WIDTH);
    const total = counts.reduce((sum, x) => sum + x, 0);
    const at: number[] = [];
    const value: number[] = [];
    for (const [c, count] of counts.entries()) {
      const more = count === 0 ? 0 : Math.log((count * allSmoothed) / (total * smoothed[c]!));
      if (more <= 0) continue;
      at.push(c);
      value.push(more);
    }
    return unitRow(at, value);
  };
}
