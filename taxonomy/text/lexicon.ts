import type { Section } from '../schema/analysis.ts';
import type { FormTrust } from '../schema/skill.ts';
import { type Tokens, wordsOf } from './tokenize.ts';
import { isStopWord, lemmaOf, stemOf } from './stem-word.ts';

/**
 * Every word and phrase the engine knows, in typed arrays.
 *
 *   words    "Contracts" -> hashes -> { lemma: 812 "contract", stem: 97 "contract", stop: false }
 *   phrases  812 "contract" -> node 4411 -> 1290 "negotiation" -> node 4412 = entry 903 (skill "contract negotiation", strong)
 *   terms    stem 97 = term 55; stems 97, 204 ("contract", "negoti") = term 8031
 *
 * Lemmas make phrases (exact up to case and plural), stems make terms (telling words). A word met for the first time is folded
 * and looked up by its spelling once, then known by its hashes. Alternatives measured: a Map of joined strings needs a string a
 * position (3 times slower); an Aho-Corasick automaton over characters matches inside words.
 */
export interface Lexicon {
  words: WordTable;
  lemmaIds: Map<string, number>;
  stemIds: Map<string, number>;
  phrases: PairTable;
  /** Node of the phrase trie to entry, 0 = none. */
  entryAt: Int32Array;
  /** Entry 0 is no entry. */
  entries: Entry[];
  /** Node to cue, 0 = none; kept apart from entries because a heading may also be a skill ("Benefits"). */
  cueAt: Int32Array;
  cues: Cue[];
  /** Stem to unigram term + 1, 0 = none. */
  termOfStem: Int32Array;
  /** Pair of stems to term + 1. */
  termPairs: PairTable;
}

export type Entry =
  | { is: 'skill'; skill: number; trust: FormTrust; form: string; words: number }
  | { is: 'readings'; readings: { skill: number; companions: ReadonlySet<number> }[]; form: string; words: number }
  | { is: 'generic'; words: number };

/** A phrase that decides what its sentence or what follows is worth. */
export interface Cue {
  is: 'heading' | 'sentence';
  means: Section | 'negation' | 'must' | 'nice' | 'wish';
}

/** Open-addressing table from a pair of 32-bit numbers to a positive number; 0 = absent. */
export class PairTable {
  #a: Int32Array;
  #b: Int32Array;
  #value: Int32Array;
  #mask: number;
  #used = 0;

  constructor(expected: number) {
    const size = 1 << Math.max(4, Math.ceil(Math.log2(expected * 2)));
    this.#a = new Int32Array(size);
    this.#b = new Int32Array(size);
    this.#value = new Int32Array(size);
    this.#mask = size - 1;
  }

  get size(): number {
    return this.#used;
  }

  get(a: number, b: number): number {
    const mask = this.#mask;
    for (let at = mix(a, b) & mask; ; at = (at + 1) & mask) {
      const value = this.#value[at]!;
      if (value === 0 || (this.#a[at] === a && this.#b[at] === b)) return value;
    }
  }

  set(a: number, b: number, value: number): void {
    if (this.#used * 2 > this.#mask) this.#grow();
    const mask = this.#mask;
    let at = mix(a, b) & mask;
    while (this.#value[at] !== 0 && (this.#a[at] !== a || this.#b[at] !== b)) at = (at + 1) & mask;
    if (this.#value[at] === 0) this.#used++;
    this.#a[at] = a;
    this.#b[at] = b;
    this.#value[at] = value;
  }

  #grow(): void {
    const old = { a: this.#a, b: this.#b, value: this.#value };
    const size = old.a.length * 2;
    this.#a = new Int32Array(size);
    this.#b = new Int32Array(size);
    this.#value = new Int32Array(size);
    this.#mask = size - 1;
    this.#used = 0;
    for (let i = 0; i < old.a.length; i++) if (old.value[i] !== 0) this.set(old.a[i]!, old.b[i]!, old.value[i]!);
  }
}

const mix = (a: number, b: number): number => {
  let h = Math.imul(a ^ (b << 13) ^ (b >>> 19), 0x9e3779b1);
  h ^= h >>> 15;
  return Math.imul(h, 0x85ebca6b) ^ (h >>> 13);
};

/** What is known of each distinct word met so far. */
export class WordTable {
  #index = new PairTable(32_768);
  lemma = new Int32Array(32_768);
  stem = new Int32Array(32_768);
  /** 1 = stop word, 2 = a number. Neither is part of a term. */
  skip = new Uint8Array(32_768);
  #count = 1;

  /** Index of the token's word, or 0 when it was never met. */
  find(hash: number, check: number): number {
    return this.#index.get(hash, check);
  }

  /** A hostile text may hold millions of made-up words: past this many, unknown ones are no longer remembered. */
  static readonly LIMIT = 200_000;

  add(hash: number, check: number, lemma: number, stem: number, skip: number): number {
    if (this.#count >= WordTable.LIMIT && lemma === 0 && stem === 0) return 0;
    if (this.#count >= this.lemma.length) {
      this.lemma = grown(this.lemma, new Int32Array(this.lemma.length * 2));
      this.stem = grown(this.stem, new Int32Array(this.stem.length * 2));
      this.skip = grown(this.skip, new Uint8Array(this.skip.length * 2));
    }
    const at = this.#count++;
    this.lemma[at] = lemma;
    this.stem[at] = stem;
    this.skip[at] = skip;
    this.#index.set(hash, check, at);
    return at;
  }
}

const grown = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};

export function makeLexicon(expectedPhrases: number): Lexicon {
  return {
    words: new WordTable(),
    lemmaIds: new Map(),
    stemIds: new Map(),
    phrases: new PairTable(expectedPhrases * 3),
    entryAt: new Int32Array(expectedPhrases * 3 + 64),
    entries: [{ is: 'generic', words: 0 }],
    cueAt: new Int32Array(expectedPhrases * 3 + 64),
    cues: [{ is: 'sentence', means: 'unknown' }],
    termOfStem: new Int32Array(0),
    termPairs: new PairTable(16),
  };
}

const idOf = (ids: Map<string, number>, word: string): number => {
  const known = ids.get(word);
  if (known !== undefined) return known;
  ids.set(word, ids.size + 1);
  return ids.size;
};

/** Node of a phrase in the trie, made where it is missing; 0 for a form without words. Nodes are numbered by the pair that leads to them. */
export function addPhrase(lexicon: Lexicon, form: string): { node: number; words: number } {
  const words = wordsOf(form);
  let node = 0;
  for (const word of words) {
    const lemma = idOf(lexicon.lemmaIds, lemmaOf(word));
    let next = lexicon.phrases.get(node, lemma);
    if (next === 0) {
      next = lexicon.phrases.size + 1;
      lexicon.phrases.set(node, lemma, next);
    }
    node = next;
  }
  if (node >= lexicon.entryAt.length) {
    lexicon.entryAt = grown(lexicon.entryAt, new Int32Array(node * 2));
    lexicon.cueAt = grown(lexicon.cueAt, new Int32Array(node * 2));
  }
  return { node, words: words.length };
}

/** Gives a form its entry. The first entry of a form stays: the compile step has settled contested forms. */
export function addEntry(lexicon: Lexicon, form: string, entry: (words: number) => Entry): void {
  const { node, words } = addPhrase(lexicon, form);
  if (node === 0 || lexicon.entryAt[node] !== 0) return;
  lexicon.entryAt[node] = lexicon.entries.push(entry(words)) - 1;
}

export function addCue(lexicon: Lexicon, form: string, cue: Cue): void {
  const { node } = addPhrase(lexicon, form);
  if (node !== 0 && lexicon.cueAt[node] === 0) lexicon.cueAt[node] = lexicon.cues.push(cue) - 1;
}

/** Terms as the compile step writes them: one stem, or two parted by a blank, in the order of the weights' rows. */
export function addTerms(lexicon: Lexicon, terms: readonly string[]): void {
  const pairs: [number, number, number][] = [];
  const singles: [number, number][] = [];
  terms.forEach((term, row) => {
    const blank = term.indexOf(' ');
    if (blank < 0) singles.push([idOf(lexicon.stemIds, term), row + 1]);
    else pairs.push([idOf(lexicon.stemIds, term.slice(0, blank)), idOf(lexicon.stemIds, term.slice(blank + 1)), row + 1]);
  });
  lexicon.termOfStem = new Int32Array(lexicon.stemIds.size + 1);
  for (const [stem, row] of singles) lexicon.termOfStem[stem] = row;
  lexicon.termPairs = new PairTable(pairs.length);
  for (const [a, b, row] of pairs) lexicon.termPairs.set(a, b, row);
}

/** Index in the word table of a token, which is learned when it is met for the first time; 0 when it can't be remembered. */
export function wordIndex(lexicon: Lexicon, text: string, tokens: Tokens, at: number): number {
  const hash = tokens.hash[at]!;
  const check = tokens.check[at]!;
  const known = lexicon.words.find(hash, check);
  return known !== 0 ? known : learnWord(lexicon, text.slice(tokens.start[at], tokens.end[at]), hash, check);
}

/** Longer "words" are encoded data or a flood, and are not worth folding. */
const LONGEST_WORD = 60;

function learnWord(lexicon: Lexicon, spelled: string, hash: number, check: number): number {
  if (spelled.length > LONGEST_WORD) return lexicon.words.add(hash, check, 0, 0, 2);
  let word = wordsOf(spelled)[0] ?? '';
  // "Python+" or "jobs#": the sign belongs to the word only where such a word is known.
  if (/[+#]$/.test(word) && !lexicon.lemmaIds.has(word)) word = word.replace(/[+#]+$/, '');
  const lemma = lemmaOf(word);
  const skip = isStopWord(word) ? 1 : /^\d+$/.test(word) || word.length < 2 ? 2 : 0;
  return lexicon.words.add(hash, check, lexicon.lemmaIds.get(lemma) ?? 0, skip ? 0 : (lexicon.stemIds.get(stemOf(lemma)) ?? 0), skip);
}

