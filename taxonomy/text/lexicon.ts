import type { Section } from '../schema/analysis.ts';
import type { FormTrust } from '../schema/skill.ts';
import { askBits } from './ask-words.ts';
import type { KindPhrase } from './kind-phrases.ts';
import { FLAG } from './node-flags.ts';
import { PairTable } from './pair-table.ts';
import { isStopWord, lemmaOf, stemOf } from './stem-word.ts';
import { foldWord, hashWord, type Tokens, tokenize } from './tokenize.ts';
import { addForm, LONGEST_FORM, makeVerbTable, type VerbTable } from './verb-table.ts';
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
  /** Hashes of a spelling to the number of the lemma or stem. */
  lemmaIds: PairTable;
  stemIds: PairTable;
  /** Lemma to the node of phrases that begin with it, 0 = none. */
  firstNode: Int32Array;
  /** Node and next lemma to node. */
  phrases: PairTable;
  nodes: number;
  /** Node to what it carries, bits of FLAG. */
  flags: Uint8Array;
  /** Node of the phrase trie to entry, 0 = none. */
  entryAt: Int32Array;
  /** Entry 0 is no entry. */
  entries: Entry[];
  /** Node to the cue of a sentence and to a heading, 0 = none. Kept apart, because a phrase may be an entry, a heading and a cue ("preferred"). */
  cueAt: Int32Array;
  headingAt: Int32Array;
  cues: Cue[];
  /** Node to why a phrase is set aside in titles; few have it. */
  asideAt: Map<number, Aside>;
  /** Node to the kinds of work it speaks for. */
  kindsAt: Map<number, KindPhrase[]>;
  /** Stem to unigram term + 1, 0 = none. */
  termOfStem: Int32Array;
  /** Pair of stems to term + 1. */
  termPairs: PairTable;
  verbs: VerbTable;
}

export type Entry =
  | { is: 'skill'; skill: number; trust: FormTrust; form: string; words: number }
  | { is: 'readings'; readings: SkillReading[]; form: string; words: number }
  | { is: 'generic'; words: number };

/** What a form means by its company; lemma numbers. `otherwise`: also where no reading's companions stand near. */
interface SkillReading {
  skill: number;
  companions: ReadonlySet<number>;
  unless: ReadonlySet<number>;
  otherwise: boolean;
}

/** A phrase that decides what its sentence or what follows is worth. */
/** Words that say nothing of the work in a title: never (numeral), by themselves (rank), or unless known with the word beside them (filler). */
export type Aside = 'numeral' | 'rank' | 'filler';

export interface Cue {
  is: 'heading' | 'sentence';
  means: Section | 'negation' | 'others' | 'must' | 'nice' | 'wish' | 'asks' | 'tells';
  /** What is wanted follows at once ("experience with"). */
  names?: true;
}

export function makeLexicon(expectedPhrases: number): Lexicon {
  return {
    words: new WordTable(),
    lemmaIds: new PairTable(expectedPhrases / 2),
    stemIds: new PairTable(expectedPhrases / 2),
    firstNode: new Int32Array(expectedPhrases),
    phrases: new PairTable(expectedPhrases),
    nodes: 0,
    flags: new Uint8Array(expectedPhrases * 2),
    entryAt: new Int32Array(expectedPhrases * 2),
    entries: [{ is: 'generic', words: 0 }],
    cueAt: new Int32Array(expectedPhrases * 2),
    headingAt: new Int32Array(expectedPhrases * 2),
    asideAt: new Map(),
    kindsAt: new Map(),
    cues: [{ is: 'sentence', means: 'unknown' }],
    termOfStem: new Int32Array(0),
    termPairs: new PairTable(16),
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

/** Number of a form's token. Only a word that ends in "s" can differ from its lemma, so that the others need no string. */
function tokenLemma(lexicon: Lexicon, form: string, tokens: Tokens, at: number): number {
  const end = tokens.end[at]!;
  const last = form.charCodeAt(end - 1);
  if (last === LOWER_S || last === CAPITAL_S || last > 127) return lemmaNumber(lexicon, foldWord(form.slice(tokens.start[at], end)));
  return numberOf(lexicon, tokens.hash[at]!, tokens.check[at]!);
}

/** Lemmas of the phrase that was added last, as many as an object with its verb has. */
const phraseLemmas = new Int32Array(LONGEST_FORM);

/** Node of the phrase that tokens `from` to `to` make, made where it is missing; 0 where there are none. */
export function phraseNode(lexicon: Lexicon, text: string, tokens: Tokens, from: number, to: number): number {
  let node = 0;
  for (let i = from; i < to; i++) {
    const lemma = tokenLemma(lexicon, text, tokens, i);
    if (i - from < phraseLemmas.length) phraseLemmas[i - from] = lemma;
    let next = node === 0 ? lexicon.firstNode[lemma]! : lexicon.phrases.get(node, lemma);
    if (next === 0) {
      next = newNode(lexicon);
      if (node === 0) lexicon.firstNode[lemma] = next;
      else {
        lexicon.phrases.set(node, lemma, next);
        setFlag(lexicon, node, FLAG.GOES_ON);
      }
    }
    node = next;
  }
  return node;
}

export function setFlag(lexicon: Lexicon, node: number, flag: number): void {
  lexicon.flags[node] = lexicon.flags[node]! | flag;
}

function newNode(lexicon: Lexicon): number {
  const node = ++lexicon.nodes;
  if (node >= lexicon.entryAt.length) {
    lexicon.entryAt = grown(lexicon.entryAt, new Int32Array(node * 2));
    lexicon.cueAt = grown(lexicon.cueAt, new Int32Array(node * 2));
    lexicon.headingAt = grown(lexicon.headingAt, new Int32Array(node * 2));
    lexicon.flags = grown(lexicon.flags, new Uint8Array(node * 2));
  }
  return node;
}

/** Gives a form its entry. The first entry of a form stays: the compile step has settled contested forms. */
export function addEntry(lexicon: Lexicon, form: string, entry: (words: number) => Entry): void {
  const tokens = tokenize(form);
  addEntryAt(lexicon, form, tokens, 0, tokens.count, entry);
}

/** `addEntry` for a form within a text that was tokenized as a whole: 60,000 sets of arrays of their own cost ten times as much. */
export function addEntryAt(
  lexicon: Lexicon,
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  entry: (words: number) => Entry,
  isLabel = false,
): void {
  const node = phraseNode(lexicon, text, tokens, from, to);
  if (node === 0 || lexicon.entryAt[node] !== 0) return;
  const made = entry(to - from);
  lexicon.entryAt[node] = lexicon.entries.push(made) - 1;
  setFlag(lexicon, node, FLAG.ENTRY);
  if (made.is === 'skill' && made.trust === 'strong') addForm(lexicon.verbs, phraseLemmas, to - from, made.skill, isLabel);
}

export function addCue(lexicon: Lexicon, form: string, cue: Cue): void {
  const tokens = tokenize(form);
  const node = phraseNode(lexicon, form, tokens, 0, tokens.count);
  const at = cue.is === 'heading' ? lexicon.headingAt : lexicon.cueAt;
  if (node === 0 || at[node] !== 0) return;
  at[node] = lexicon.cues.push(cue) - 1;
  setFlag(lexicon, node, cue.is === 'heading' ? FLAG.HEADING : FLAG.CUE);
}

/** Marks a phrase that is set aside in titles. */
export function addAside(lexicon: Lexicon, form: string, aside: Aside): void {
  const tokens = tokenize(form);
  const node = phraseNode(lexicon, form, tokens, 0, tokens.count);
  if (node !== 0) lexicon.asideAt.set(node, aside);
}

/** Terms as the compile step writes them: one stem, or two parted by a blank, in the order of the weights' rows. */
export function addTerms(lexicon: Lexicon, terms: readonly string[]): void {
  const first = new Int32Array(terms.length);
  const second = new Int32Array(terms.length);
  terms.forEach((term, row) => {
    const blank = term.indexOf(' ');
    first[row] = stemNumber(lexicon, blank < 0 ? term : term.slice(0, blank));
    if (blank >= 0) second[row] = stemNumber(lexicon, term.slice(blank + 1));
  });
  lexicon.termOfStem = new Int32Array(lexicon.stemIds.size + 1);
  lexicon.termPairs = new PairTable(terms.length);
  for (let row = 0; row < terms.length; row++) {
    if (second[row] === 0) lexicon.termOfStem[first[row]!] = row + 1;
    else lexicon.termPairs.set(first[row]!, second[row]!, row + 1);
  }
}

function stemNumber(lexicon: Lexicon, stem: string): number {
  const { hash, check } = hashWord(stem);
  return lexicon.stemIds.number(hash, check);
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
