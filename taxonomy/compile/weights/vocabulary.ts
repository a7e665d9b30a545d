import { countTerms } from './count-terms.ts';
import type { LabelledText } from './labelled-texts.ts';

/** Terms worth a row, with their inverse document frequency. */
export interface Vocabulary {
  terms: string[];
  rowOf: Map<string, number>;
  idf: Float32Array;
}

/** A text turned into term counts once, because counting costs more than learning. */
export interface CountedText extends LabelledText {
  counts: Map<string, number>;
}

export const countAll = (texts: readonly LabelledText[]): CountedText[] =>
  texts.map((text) => ({ ...text, counts: countTerms(text.text) }));

export interface VocabularyLimits {
  /** Least number of texts for a single stem, and for a pair. A title counts for a third of a text. */
  leastSingle: number;
  leastPair: number;
  most: number;
  /** Stems that make no term, alone or in a pair. */
  never?: ReadonlySet<string>;
}

/** Terms in at least so many texts and in at most half of them, the most frequent first where there are too many; in alphabetical order. */
export function makeVocabulary(texts: readonly CountedText[], limits: VocabularyLimits): Vocabulary {
  const whole = new Map<string, number>();
  const short = new Map<string, number>();
  let total = 0;
  for (const { kind, counts } of texts) {
    const into = kind === 'title' ? short : whole;
    if (kind !== 'title') total++;
    for (const term of counts.keys()) into.set(term, (into.get(term) ?? 0) + 1);
  }
  if (total === 0) total = texts.length;
  const isNever = (term: string) => limits.never !== undefined && term.split(' ').some((stem) => limits.never!.has(stem));
  const kept: { term: string; n: number }[] = [];
  for (const term of new Set([...whole.keys(), ...short.keys()])) {
    const n = whole.get(term) ?? 0;
    const m = short.get(term) ?? 0;
    const least = term.includes(' ') ? limits.leastPair : limits.leastSingle;
    if (n + m / 3 >= least && n < total / 2 && !isNever(term)) kept.push({ term, n: n + Math.min(m, 20) / 4 });
  }
  kept.sort((a, b) => b.n - a.n || (a.term < b.term ? -1 : 1));
  kept.length = Math.min(kept.length, limits.most);
  kept.sort((a, b) => (a.term < b.term ? -1 : 1));
  return {
    terms: kept.map(({ term }) => term),
    rowOf: new Map(kept.map(({ term }, row) => [term, row])),
    idf: Float32Array.from(kept, ({ n }) => Math.log(1 + total / Math.max(1, n))),
  };
}

/** A text as a vector of length 1: (1 + ln count) x idf. */
export function toVector(counts: ReadonlyMap<string, number>, { rowOf, idf }: Vocabulary): { row: Int32Array; value: Float32Array } {
  const rows: number[] = [];
  const values: number[] = [];
  let length = 0;
  for (const [term, n] of counts) {
    const row = rowOf.get(term);
    if (row === undefined) continue;
    const value = (1 + Math.log(n)) * idf[row]!;
    rows.push(row);
    values.push(value);
    length += value * value;
  }
  const norm = 1 / (Math.sqrt(length) || 1);
  return { row: Int32Array.from(rows), value: Float32Array.from(values, (x) => x * norm) };
}
