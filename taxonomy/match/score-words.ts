import { KNOWLEDGE_WEIGHTS } from './knowledge-weights.ts';
import { GROUPS, type Group, MARK_VALUES, partMarks, type WordMarks } from './word-marks.ts';

/** What a word can be: outside, first word or further word of something to know. */
export const TAGS = 3;

/** Nets that were fitted alone and stand side by side as one: what each says of a word counts for its share. */
export const NETS = 4;
/** Units that read a sentence from its start, and as many from its end: those of a net beside those of the next. */
export const UNITS = 16 * NETS;
/** Weights of a row: gate and news of each unit, those that read on before those that read back; then first and further word. */
export const ROW = 4 * UNITS + 2;
/** What the whole numbers that weights are stored as count for one. */
export const ONE = 16;
/** Digits of weights, from the least on. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ZERO = DIGITS.length / 2;

/** Marks of a group that are looked at together: of the word itself (0) or of the one to its left (-1) or right (1). */
export interface Look {
  group: Group;
  offset: -1 | 0 | 1;
  /** Marks of the group that are left out, counted from its first. */
  without: number;
  /** Row of each mark's value 0. */
  rows: readonly number[];
  /** Numbers that its marks can be joined to. */
  cells: number;
}

export const LOOKS: readonly Look[] = makeLooks();
/** Rows of weights: one for each value of each mark of each look. */
export const ROWS = LOOKS.reduce((rows, { group, without }) => rows + countValues(group, without), 0);

function makeLooks(): Look[] {
  let row = 0;
  const look = (group: Group, offset: Look['offset'], without = 0): Look => {
    const rows: number[] = [];
    let cells = 1;
    for (const mark of GROUPS[group].slice(without)) {
      rows.push(row);
      row += MARK_VALUES[mark];
      cells *= MARK_VALUES[mark];
    }
    return { group, offset, without, rows, cells };
  };
  // Of its neighbours a word sees all but the class.
  return [look('word', 0), look('word', -1, 1), look('word', 1, 1), look('name', 0), look('gap', 0), look('sentence', 0), look('kin', 0)];
}

function countValues(group: Group, without: number): number {
  return GROUPS[group].slice(without).reduce((values, mark) => values + MARK_VALUES[mark], 0);
}

/** The rows that a look adds up where its group's marks are joined to a number. */
export const rowsOf = ({ group, without, rows }: Look, joined: number): number[] =>
  partMarks(group, joined)
    .slice(without)
    .map((value, at) => rows[at]! + value);

export interface KnowledgeWeights {
  /** Row by row. */
  rows: Int8Array;
  /** What each unit tells its net of a first and of a further word, unit by unit, those that read on before those that read back. */
  units: Int8Array;
}

/** Rows of digits parted by blanks, a line for each mark; a row without weights is empty. The last line holds the units. */
export function readWeights(text = KNOWLEDGE_WEIGHTS): KnowledgeWeights {
  const digits = text.slice(1).split(/[ \n]/);
  const rows = new Int8Array(ROWS * ROW);
  for (let row = 0; row < ROWS; row++) rows.set(readDigits(digits[row]!), row * ROW);
  return { rows, units: readDigits(digits[ROWS]!) };
}

const readDigits = (digits: string): Int8Array => Int8Array.from(digits, (digit) => DIGITS.indexOf(digit) - ZERO);

/** Two sums are added at once: one times this, plus the other. No sum of weights reaches half of it. */
const PAIR = 65_536;
/** Pairs of a row. */
const PAIRS = ROW / 2;

/** Sums of rows, each made when its look is first taken; what an ad needs of them stays near the processor. */
class RowSums {
  readonly #weights = readWeights();
  /** Look by look: joined marks to where their sum begins in `sums`; 0 = not made yet. */
  readonly begins = LOOKS.map(({ cells }) => new Int32Array(cells));
  #end = PAIRS;
  /** Sum by sum, pair by pair. */
  sums = new Int32Array(1024 * PAIRS);
  /** What units add to a first and to a further word, unit by unit. */
  readonly asFirst = Float64Array.from({ length: 2 * UNITS }, (_, unit) => this.#weights.units[unit * 2]! / (ONE * NETS));
  readonly asFurther = Float64Array.from({ length: 2 * UNITS }, (_, unit) => this.#weights.units[unit * 2 + 1]! / (ONE * NETS));

  /** @returns where the new sum begins */
  make(look: number, joined: number): number {
    const begin = this.#end;
    this.#end += PAIRS;
    if (this.#end > this.sums.length) {
      const { sums } = this;
      this.sums = new Int32Array(sums.length * 2);
      this.sums.set(sums);
    }
    for (const row of rowsOf(LOOKS[look]!, joined))
      for (let pair = 0; pair < PAIRS; pair++) {
        const at = row * ROW + pair * 2;
        this.sums[begin + pair]! += this.#weights.rows[at]! * PAIR + this.#weights.rows[at + 1]!;
      }
    this.begins[look]![joined % LOOKS[look]!.cells] = begin;
    return begin;
  }
}

let rowSums: RowSums | undefined;
/** What the words' marks add up to, position by position, pair by pair. Kept from ad to ad; grows as needed. */
let told = new Int32Array(0);

/**
 * How well the word at each position would do as first and as further word: two numbers a position, in parts of `ONE`. Outside weighs nothing;
 * positions without a word hold nothing of worth.
 *
 * Marks add up to what a word tells each unit: how far to open its gate (z) and what is new (c). Units are simple recurrent ones (Lei and others
 * 2018) with straight lines for curves: h += z (c - h), where z = x/4 + 1/2 within 0 and 1, and c = y within -1 and 1.
 */
export function scoreWords(marks: WordMarks): Float64Array {
  rowSums ??= new RowSums();
  const { word } = marks;
  const scores = new Float64Array(word.length * 2);
  if (told.length < word.length * PAIRS) told = new Int32Array(word.length * PAIRS * 2);
  addRows(marks, rowSums, told);
  for (const offset of [0, UNITS]) runUnits(told, word, rowSums, scores, offset);
  return scores;
}

function addRows({ word, name, gap, sentence, kin }: WordMarks, rows: RowSums, told: Int32Array): void {
  const [words, befores, afters, names, gaps, sentences, kins] = rows.begins as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const cells = befores.length;
  let { sums } = rows;
  // The word's own marks but its class, and those of the words before and after it.
  let before = 0;
  let own = word[1]! % cells;
  let ofSentence = 0;
  for (let at = 1; at < word.length - 1; at++) {
    const after = word[at + 1]! % cells;
    if (word[at] !== 0) {
      const a = words[word[at]!]! || rows.make(0, word[at]!);
      const b = befores[before]! || rows.make(1, before);
      const c = afters[after]! || rows.make(2, after);
      const d = names[name[at]!]! || rows.make(3, name[at]!);
      const e = gaps[gap[at]!]! || rows.make(4, gap[at]!);
      if (before === 0) ofSentence = sentences[sentence[at]!]! || rows.make(5, sentence[at]!);
      const f = ofSentence;
      const g = kins[kin[at]!]! || rows.make(6, kin[at]!);
      sums = rows.sums;
      const begin = at * PAIRS;
      for (let k = 0; k < PAIRS; k++)
        told[begin + k] = sums[a + k]! + sums[b + k]! + sums[c + k]! + sums[d + k]! + sums[e + k]! + sums[f + k]! + sums[g + k]!;
    }
    before = own;
    own = after;
  }
}

/** Runs the units that read on (from 0), or those that read back, over all sentences, and adds what they say of each word to its scores. */
function runUnits(told: Int32Array, word: Int32Array, { asFirst, asFurther }: RowSums, scores: Float64Array, from: number): void {
  const states = new Float64Array(UNITS);
  const firsts = asFirst.subarray(from, from + UNITS);
  const furthers = asFurther.subarray(from, from + UNITS);
  const last = word.length - 1;
  const step = from === 0 ? 1 : -1;
  for (let at = from === 0 ? 0 : last; at >= 0 && at <= last; at += step) {
    if (word[at] === 0) {
      states.fill(0);
      continue;
    }
    let first = 0;
    let further = 0;
    const begin = at * PAIRS + from;
    for (let unit = 0; unit < UNITS; unit++) {
      const pair = told[begin + unit]!;
      const news = (pair << 16) >> 16;
      const gate = (pair - news) >> 16;
      // Whole numbers held within bounds by their signs: no branch, which would be guessed wrong every other time.
      const above = (gate + 2 * ONE) & ~((gate + 2 * ONE) >> 31);
      const closed = (4 * ONE - above) & ~((4 * ONE - above) >> 31);
      const high = (news + ONE) & ~((news + ONE) >> 31);
      const low = (2 * ONE - high) & ~((2 * ONE - high) >> 31);
      const z = 1 - closed / (4 * ONE);
      const c = ONE - low;
      const state = states[unit]! + z * (c - states[unit]!);
      states[unit] = state;
      first += state * firsts[unit]!;
      further += state * furthers[unit]!;
    }
    if (from === 0) {
      const pair = told[begin + PAIRS - 1]!;
      const asFurtherWord = (pair << 16) >> 16;
      first += (pair - asFurtherWord) / PAIR;
      further += asFurtherWord;
    }
    scores[at * 2]! += first;
    scores[at * 2 + 1]! += further;
  }
}
