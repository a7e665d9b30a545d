import type { Section } from '../schema/analysis.ts';
import { askBits } from './ask-words.ts';
import { type Entry, EntryList } from './entry-list.ts';
import type { KindPhrase } from './kind-phrases.ts';
import { FLAG, goesOnWith } from './node-flags.ts';
import { PairTable } from './pair-table.ts';
import { isStopWord, lemmaOf, stemOf } from './stem-word.ts';
import { noTerms, type TermList } from './term-list.ts';
import { foldWord, hashWord, type Tokens, tokenize } from './tokenize.ts';
import { addObject, makeVerbTable, type VerbTable } from './verb-table.ts';
import { rolesOf } from './word-roles.ts';
import { grown, WordTable } from './word-table.ts';

/**
 * Every word and phrase the engine knows, in typed arrays.
 *
 *   words    "Contracts" -> hashes -> { lemma: 812 "contract", stem: 97 "contract", stop: false }
 *   phrases  812 "contract" -> node 4411 -> 1290 "negotiation" -> node 4412 = entry 903 (skill "contract negotiation", strong)
 *   terms    stem 97 = term 55; stems 97, 204 ("contract", "negoti") = term 8031
 *
 * Lemmas make phrases (exact up to case and plural), stems make terms (telling words). A word met for the first time is folded
 * and looked up by its spelling once, then known by its hashes; lemmas and stems are known by the hashes of their spelling too, because
 * 70,000 strings in Maps cost 40 ms at load. Alternatives measured: a Map of joined strings needs a string a position (3 times slower);
 * an Aho-Corasick automaton over characters matches inside words.
 */
export interface Lexicon {
  words: WordTable;
  /** Hashes of a spelling to the number of the lemma. */
  lemmaIds: PairTable;
  /** Hashes of a spelling to the place of the stem in `terms`, counted from 1. */
  stemIds: PairTable;
  /** Lemma to the node of phrases that begin with it, 0 = none. */
  firstNode: Int32Array;
  /** Node and next lemma to node. */
  phrases: PairTable;
  nodes: number;
  /** Node to what it carries and how it may go on, bits of FLAG and `goesOnWith`. */
  flags: Int32Array;
  /** Node of the phrase trie to number in `entries`, 0 = none. */
  entryAt: Int32Array;
  entries: EntryList;
  /** Node to the cue of a sentence and to a heading. Kept apart, because a phrase may be an entry, a heading and a cue ("preferred"). */
  cueAt: Map<number, Cue>;
  headingAt: Map<number, Cue>;
  /** Node to why a phrase is set aside in titles; few have it. */
  asideAt: Map<number, Aside>;
  /** Node to the kinds of work it speaks for. */
  kindsAt: Map<number, KindPhrase[]>;
  terms: TermList;
  verbs: VerbTable;
  /** Arrays in which the next form is tokenized: new ones for each of some thousand cost more than the forms. */
  scratch: Tokens | undefined;
}

/** Words that say nothing of the work in a title: never (numeral), by themselves (rank), or unless known with the word beside them (filler). */
export type Aside = 'numeral' | 'rank' | 'filler';

/** A phrase that decides what its sentence or what follows is worth. */
export interface Cue {
  is: 'heading' | 'sentence';
  means: Section | 'aside' | 'name' | 'negation' | 'others' | 'must' | 'nice' | 'wish' | 'asks' | 'tells';
  /** What is wanted follows at once ("experience with"). */
  names?: true;
  /** A heading over one line: "Location". */
  field?: true;
}

export function makeLexicon(expectedPhrases: number): Lexicon {
  return {
    words: new WordTable(),
    lemmaIds: new PairTable(expectedPhrases / 5),
    stemIds: new PairTable(0),
    firstNode: new Int32Array(expectedPhrases / 4),
    phrases: new PairTable(expectedPhrases),
    nodes: 0,
    flags: new Int32Array(expectedPhrases + (expectedPhrases >> 2)),
    entryAt: new Int32Array(expectedPhrases + (expectedPhrases >> 2)),
    entries: new EntryList(expectedPhrases),
    cueAt: new Map(),
    headingAt: new Map(),
    asideAt: new Map(),
    kindsAt: new Map(),
    scratch: undefined,
    terms: noTerms,
    verbs: makeVerbTable(),
  };
}

/** Number of the lemma of a word, made where it is new. */
export function lemmaNumber(lexicon: Lexicon, word: string): number {
  const { hash, check } = hashWord(lemmaOf(word));
  return numberOf(lexicon, hash, check);
}

function numberOf(lexicon: Lexicon, hash: number, check: number): number {
  const lemma = lexicon.lemmaIds.number(hash, check);
  if (lemma >= lexicon.firstNode.length) lexicon.firstNode = grown(lexicon.firstNode, new Int32Array(lemma * 2));
  return lemma;
}

const LOWER_S = 115;
const CAPITAL_S = 83;

/** Numbers of the lemmas of a phrase's words, made where they are new. Only a word that ends in "s" can differ from its lemma: the others need no string. */
export function lemmasOf(lexicon: Lexicon, phrase: string): number[] {
  const tokens = tokenize(phrase, lexicon.scratch);
  lexicon.scratch = tokens;
  const lemmas: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const end = tokens.end[i]!;
    const last = phrase.charCodeAt(end - 1);
    const mayDiffer = last === LOWER_S || last === CAPITAL_S || last > 127;
    lemmas.push(
      mayDiffer ? lemmaNumber(lexicon, foldWord(phrase.slice(tokens.start[i], end))) : numberOf(lexicon, tokens.hash[i]!, tokens.check[i]!),
    );
  }
  return lemmas;
}

/** Node of the phrase that these lemmas make, made where it is missing; 0 where there are none. */
export function phraseNode(lexicon: Lexicon, lemmas: readonly number[], count: number = lemmas.length): number {
  let node = 0;
  for (let i = 0; i < count; i++) {
    const lemma = lemmas[i]!;
    const fresh = lexicon.nodes + 1;
    const next = node === 0 ? lexicon.firstNode[lemma] || fresh : lexicon.phrases.add(node, lemma, fresh);
    if (next === fresh) {
      makeNode(lexicon);
      if (node === 0) lexicon.firstNode[lemma] = fresh;
      else setFlag(lexicon, node, goesOnWith(lemma));
    }
    node = next;
  }
  return node;
}

export function setFlag(lexicon: Lexicon, node: number, flag: number): void {
  lexicon.flags[node] = lexicon.flags[node]! | flag;
}

function makeNode(lexicon: Lexicon): void {
  const node = ++lexicon.nodes;
  if (node >= lexicon.entryAt.length) {
    lexicon.entryAt = grown(lexicon.entryAt, new Int32Array(node * 2));
    lexicon.flags = grown(lexicon.flags, new Int32Array(node * 2));
  }
}

/** Gives a form its entry. The first entry of a form stays: the compile step has settled contested forms. */
export function addEntry(lexicon: Lexicon, form: string, entry: (words: number) => Entry, isLabel = false): void {
  const lemmas = lemmasOf(lexicon, form);
  const node = phraseNode(lexicon, lemmas);
  if (node === 0 || lexicon.entryAt[node] !== 0) return;
  const made = entry(lemmas.length);
  lexicon.entryAt[node] = lexicon.entries.add(made);
  setFlag(lexicon, node, FLAG.ENTRY);
  if (made.is === 'skill' && made.trust === 'strong') addObject(lexicon.verbs, lemmas, lemmas.length, made.skill, isLabel);
}

/**
 * `addEntry` for a strong form of a skill of which only the words matter; the first `count` lemmas are its words.
 * @param isLabel the form is the skill's label, and the skill is no people-skill: it may be a verb with an object of one word
 */
export function addForm(lexicon: Lexicon, lemmas: readonly number[], count: number, skill: number, isLabel: boolean): void {
  const node = phraseNode(lexicon, lemmas, count);
  if (node === 0 || lexicon.entryAt[node] !== 0) return;
  lexicon.entryAt[node] = lexicon.entries.addForm(skill, count);
  setFlag(lexicon, node, FLAG.ENTRY);
  addObject(lexicon.verbs, lemmas, count, skill, isLabel);
}

/** Gives a phrase its cue; the first one stays. */
export function addCue(lexicon: Lexicon, form: string, cue: Cue): void {
  const node = phraseNode(lexicon, lemmasOf(lexicon, form));
  const at = cue.is === 'heading' ? lexicon.headingAt : lexicon.cueAt;
  if (node === 0 || at.has(node)) return;
  at.set(node, cue);
  setFlag(lexicon, node, cue.is === 'heading' ? FLAG.HEADING : FLAG.CUE);
}

/** Marks a phrase that is set aside in titles. */
export function addAside(lexicon: Lexicon, form: string, aside: Aside): void {
  const node = phraseNode(lexicon, lemmasOf(lexicon, form));
  if (node !== 0) lexicon.asideAt.set(node, aside);
}

/** Gives the lexicon its telling terms. */
export function setTerms(lexicon: Lexicon, terms: TermList): void {
  lexicon.terms = terms;
  lexicon.stemIds = new PairTable(terms.stems.length);
  terms.stems.forEach((stem, at) => {
    const { hash, check } = hashWord(stem);
    lexicon.stemIds.add(hash, check, at + 1);
  });
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
  if (spelled.length > LONGEST_WORD) return lexicon.words.add(hash, check, { lemma: 0, stem: 0, skip: 2, asks: 0, role: 0 });
  let word = foldWord(spelled);
  // "Python+" or "jobs#": the sign belongs to the word only where such a word is known.
  if (/[+#]$/.test(word) && known(lexicon.lemmaIds, word) === 0) word = word.replace(/[+#]+$/, '');
  const lemma = lemmaOf(word);
  const skip = isStopWord(word) ? 1 : /^\d+$/.test(word) || word.length < 2 ? 2 : 0;
  return lexicon.words.add(hash, check, {
    lemma: known(lexicon.lemmaIds, lemma),
    stem: skip ? 0 : known(lexicon.stemIds, stemOf(lemma)),
    skip,
    asks: askBits(word),
    role: rolesOf(word),
  });
}

function known(ids: PairTable, word: string): number {
  const { hash, check } = hashWord(word);
  return ids.get(hash, check);
}
