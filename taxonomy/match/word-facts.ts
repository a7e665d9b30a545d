import type { Lexicon } from '../text/lexicon.ts';
import { rowOfStem } from '../text/term-list.ts';
import { foldWord } from '../text/tokenize.ts';
import type { WordClasses } from '../text/word-classes.ts';
import { ROLE } from '../text/word-roles.ts';

/** A mark of the same name holds each. */
export const FACTS = ['role', 'ending', 'head', 'rare', 'class', 'family'] as const;
/** What is known of a word wherever it stands; small numbers, from 1 on. */
export type Fact = (typeof FACTS)[number];

/** Roles in the order in which they decide; what has none is told apart by verb, stop word and whether any form holds it. */
const ROLES = [
  ROLE.determiner,
  ROLE.degree,
  ROLE.ends,
  ROLE.joins,
  ROLE.ties,
  ROLE.emptyHead,
  ROLE.adverb,
  ROLE.people,
  ROLE.crowd,
  ROLE.meets,
  ROLE.will,
];

/** Heads that many names of knowledge end in: "Spring framework", "Scrum principles". */
const HEAD =
  /^(?:framework|environment|tool|technolog(?:y|ie)|principle|practice|methodolog(?:y|ie)|method|technique|language|system|platform|service|solution|software|application|concept|process(?:e)?|certification|degree|standard|pattern|architecture|design|development|engineering|management|analysis|programming|testing|database|librar(?:y|ie)|api|infrastructure|science|research|data|security|network)s?$/;
const ENDINGS = [
  /ing$/,
  /[ts]ions?$/,
  /itys?$|ities$/,
  /ments?$/,
  /(?:al|ic|ive|ous|ary|ed)$/,
  /(?:ics|logy|nomy|istry)$/,
  /(?:er|or|ist|eer)s?$/,
  /(?:ish|ese|ian)$/,
  /[^s]s$/,
];

/** The parts of a taxonomy that facts are told from. */
export interface FactSource {
  lexicon: Lexicon;
  wordClasses: WordClasses;
  textWeights: { idf: Float32Array };
}

/** Facts of the words of a lexicon, each word's told when it is first asked for. */
export class WordFacts {
  readonly of = Object.fromEntries(FACTS.map((fact) => [fact, new Uint8Array(0)])) as Record<Fact, Uint8Array>;
  #from: FactSource;

  constructor(from: FactSource) {
    this.#from = from;
  }

  /** Makes sure that the facts of a word stand at its index in `of`. Index 0 is any word that can't be remembered. */
  learn(word: number, text: string, start: number, end: number): void {
    const { of } = this;
    if (word >= of.role.length) for (const fact of FACTS) of[fact] = longer(of[fact], this.#from.lexicon.words.lemma.length);
    if (word !== 0 && of.role[word] !== 0) return;
    const folded = foldWord(text.slice(start, end));
    const { classOf, family } = this.#from.wordClasses;
    const known = classOf[this.#from.lexicon.words.lemma[word]!] ?? 0;
    of.role[word] = this.#role(word);
    of.ending[word] = 2 + ENDINGS.findIndex((ending) => ending.test(folded));
    of.head[word] = HEAD.test(folded) ? 2 : 1;
    of.rare[word] = this.#rarity(word);
    of.class[word] = 1 + known;
    of.family[word] = 1 + family[known]!;
  }

  /** Words of federal texts by how few of them hold the word; unknown ones are rarest. */
  #rarity(word: number): number {
    const { lexicon, textWeights } = this.#from;
    const stem = lexicon.words.stem[word]!;
    const row = stem === 0 ? -1 : rowOfStem(lexicon.terms, stem - 1);
    return row < 0 ? 1 : 2 + Math.max(0, Math.min(3, Math.floor((textWeights.idf[row]! - 1) / 1.5)));
  }

  #role(word: number): number {
    const { words, verbs } = this.#from.lexicon;
    const known = ROLES.findIndex((one) => (words.role[word]! & one) !== 0);
    if (known >= 0) return 2 + known;
    const lemma = words.lemma[word]!;
    const verb = verbs.verbOf[lemma] ?? 0;
    if (verb !== 0) return verb < 0 ? 13 : 14;
    if (words.skip[word] !== 0) return 15;
    return lemma === 0 ? 16 : 1;
  }
}

function longer(from: Uint8Array, room: number): Uint8Array {
  const to = new Uint8Array(room);
  to.set(from);
  return to;
}
