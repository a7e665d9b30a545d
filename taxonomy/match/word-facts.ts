import type { Lexicon } from '../text/lexicon.ts';
import { rowOfStem } from '../text/term-list.ts';
import { foldWord } from '../text/tokenize.ts';
import type { WordClasses } from '../text/word-classes.ts';
import { ROLE } from '../text/word-roles.ts';
import { joinMarks } from './word-marks.ts';

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
  textWeights: { idf: Float32Array };
}

/** Facts of the words of a lexicon, wherever they stand; each word's are told when it is first asked for. */
export class WordFacts {
  /** By number of the word the marks of the group `word`, joined; 0 = not told yet. */
  #told: Int32Array = new Int32Array(0);
  #from: FactSource;
  #classes: WordClasses;

  constructor(from: FactSource, classes: WordClasses) {
    this.#from = from;
    this.#classes = classes;
  }

  /** Marks of the group `word`, joined. Word 0 is any that can't be remembered. */
  of(word: number, text: string, start: number, end: number): number {
    const told = this.#told[word];
    if (word !== 0 && told !== undefined && told !== 0) return told;
    const { lexicon } = this.#from;
    const folded = foldWord(text.slice(start, end));
    const known = this.#classes.company[lexicon.words.lemma[word]!] ?? 0;
    const ending = ENDINGS.findIndex((one) => one.test(folded));
    const facts = joinMarks('word', [1 + known, this.#role(word), 2 + ending, HEAD.test(folded) ? 2 : 1, this.#rarity(word)]);
    if (word >= this.#told.length) this.#told = longer(this.#told, lexicon.words.lemma.length);
    this.#told[word] = facts;
    return facts;
  }

  /** The mark of the group `kin`: which words it is like. */
  kin(word: number): number {
    return 1 + (this.#classes.alike[this.#from.lexicon.words.lemma[word]!] ?? 0);
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

function longer(from: Int32Array, room: number): Int32Array {
  const to = new Int32Array(room);
  to.set(from);
  return to;
}
