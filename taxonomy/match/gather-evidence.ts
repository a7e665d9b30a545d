import type { Section } from '../schema/analysis.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Reading } from '../text/read-text.ts';
import type { Sections } from '../text/split-sections.ts';
import { rowOfPair, rowOfStem } from '../text/term-list.ts';
import { GAP } from '../text/tokenize.ts';

/**
 * How much a word counts by where it stands. Benefits, employer and legal text say nothing of the work. How to apply says half as much: what
 * one's papers must show is the work (announcements gain two points among the first five, private ads one among the first three).
 * Who somebody is (school, rank, family, origin, health) must not move a ranking, so it counts for nothing either.
 * What is merely preferred, or learned at school, counts for less than what one does all day.
 */
export const SECTION_WEIGHT: Record<Section, number> = {
  duties: 1,
  required: 1,
  unknown: 1,
  preferred: 0.7,
  education: 0.7,
  benefits: 0,
  employer: 0,
  legal: 0,
  application: 0.5,
  background: 0,
};

/** The telling words of a text: term rows, their weight in the document, and where each occurs. */
export interface Terms {
  count: number;
  row: Int32Array;
  /** (1 + ln(occurrences)) x idf, the whole of length 1. */
  value: Float32Array;
  /** Every occurrence, in order: row and token span. */
  hits: number;
  hitRow: Int32Array;
  hitFrom: Int32Array;
  hitTo: Int32Array;
}

/** Scratch space of one reader; `seen` has a cell for each term row, zero between calls. */
export interface TermSpace {
  seen: Float32Array;
  terms: Terms;
}

export const makeTermSpace = (rows: number): TermSpace => ({
  seen: new Float32Array(rows),
  terms: {
    count: 0,
    row: new Int32Array(1024),
    value: new Float32Array(1024),
    hits: 0,
    hitRow: new Int32Array(4096),
    hitFrom: new Int32Array(4096),
    hitTo: new Int32Array(4096),
  },
});

/**
 * Counts the one- and two-stem terms of a text, weighed by section. Two stems make a term only when they stand side by side
 * with no stop word, number or pause between; a title is one phrase, whatever signs stand in it.
 * @param sections null where the text has none (titles, labels)
 * @param aside tokens that don't count, whatever their section
 */
export function gatherTerms(
  reading: Reading,
  sections: Sections | null,
  lexicon: Lexicon,
  idf: Float32Array,
  space: TermSpace,
  aside?: ReadonlySet<number>,
): Terms {
  const { tokens, word } = reading;
  const { stem, skip } = lexicon.words;
  const { terms: known } = lexicon;
  const { seen } = space;
  const terms = roomFor(space, tokens.count);
  terms.count = 0;
  terms.hits = 0;
  let before = 0;
  for (let i = 0; i < tokens.count; i++) {
    const w = word[i]!;
    if (sections !== null && tokens.gap[i]! !== GAP.JOIN) before = 0;
    const weight = sections === null ? 1 : SECTION_WEIGHT[sections.section[i]!];
    if (w === 0 || skip[w] !== 0 || weight === 0 || aside?.has(i)) {
      before = 0;
      continue;
    }
    const id = stem[w]!;
    if (id !== 0) {
      const single = rowOfStem(known, id - 1);
      if (single >= 0) hit(single, i, i + 1, weight);
      if (before !== 0) {
        const pair = rowOfPair(known, before - 1, id - 1);
        if (pair >= 0) hit(pair, i - 1, i + 1, weight);
      }
    }
    before = id;
  }
  let length = 0;
  for (let k = 0; k < terms.count; k++) {
    const row = terms.row[k]!;
    const n = seen[row]!;
    seen[row] = 0;
    const value = (n >= 1 ? 1 + Math.log(n) : n) * idf[row]!;
    terms.value[k] = value;
    length += value * value;
  }
  const norm = length > 0 ? 1 / Math.sqrt(length) : 0;
  for (let k = 0; k < terms.count; k++) terms.value[k]! *= norm;
  return terms;

  function hit(row: number, from: number, to: number, weight: number): void {
    if (idf[row] === 0) return;
    if (seen[row] === 0) terms.row[terms.count++] = row;
    seen[row]! += weight;
    terms.hitRow[terms.hits] = row;
    terms.hitFrom[terms.hits] = from;
    terms.hitTo[terms.hits++] = to;
  }
}

function roomFor(space: TermSpace, tokens: number): Terms {
  if (space.terms.hitRow.length < tokens * 2) {
    const room = tokens * 2 + 64;
    space.terms = {
      count: 0,
      row: new Int32Array(room),
      value: new Float32Array(room),
      hits: 0,
      hitRow: new Int32Array(room),
      hitFrom: new Int32Array(room),
      hitTo: new Int32Array(room),
    };
  }
  return space.terms;
}
