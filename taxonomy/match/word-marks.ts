import type { Lexicon } from '../text/lexicon.ts';
import type { Reading } from '../text/read-text.ts';
import type { Sections } from '../text/split-sections.ts';
import { rowOfStem } from '../text/term-list.ts';
import { foldWord } from '../text/tokenize.ts';
import { ROLE } from '../text/word-roles.ts';

/**
 * What is known of a word without knowing which word it is: small numbers, one array for each mark, 0 = beyond the sentence (which no cell
 * holds, but a look to its left or right may meet). From them `find-knowledge` judges what is something to know.
 */
export type WordMarks = Record<Mark, Uint8Array>;

const MARKS = [
  'kind',
  'place',
  'trust',
  'role',
  'gap',
  'caps',
  'named',
  'cue',
  'ending',
  'head',
  'person',
  'doing',
  'demand',
  'said',
  'size',
  'clause',
  'tools',
  'from',
  'to',
  'signs',
  'rare',
] as const;
export type Mark = (typeof MARKS)[number];

/** Values that a mark takes: 0 up to, but not including, this. */
export const MARK_VALUES: Record<Mark, number> = {
  kind: 10,
  place: 6,
  trust: 8,
  role: 20,
  gap: 7,
  caps: 4,
  named: 4,
  cue: 5,
  ending: 11,
  head: 3,
  person: 3,
  doing: 3,
  demand: 4,
  said: 5,
  size: 5,
  clause: 3,
  tools: 6,
  from: 5,
  to: 5,
  signs: 4,
  rare: 6,
};

const KINDS = ['none', 'tool', 'language', 'credential', 'knowledge', 'method', 'trade', 'federal-term', 'people-skill'];
const TRUSTS = ['none', 'strong', 'companion', 'exact', 'exact-companion', 'readings', 'generic'];

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
/** Who does the work: a title is no knowledge ("DevOps Engineer"). */
const PERSON =
  /(?:engineer|developer|manager|analyst|consultant|architect|administrator|specialist|officer|assistant|professor|scientist|lead|director|coordinator|designer|researcher|student|master|driver|mechanic|intern|trainee|fellow|postdoc)s?$/;
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

/** Words from a cue ("experience with") on within which it is felt. */
const CUE_REACH = 12;

type TokenSpan = { from: number; to: number };

export interface MarkInput {
  reading: Reading;
  sections: Sections;
  lexicon: Lexicon;
  mentions: readonly (TokenSpan & { skill: number })[];
  doings: readonly TokenSpan[];
  /** Names no skill covers, beside a cue or in a list with known tools; in the order of the text. */
  named: readonly TokenSpan[];
  /** Kind of a skill. */
  kindOf(skill: number): string;
  isTool(skill: number): boolean;
  /** How telling each term row is. */
  idf: Float32Array;
}

export function markWords({ reading, sections, lexicon, mentions, doings, named, kindOf, isTool, idf }: MarkInput): WordMarks {
  const { tokens, word, lemma, text } = reading;
  const { count } = tokens;
  const marks = Object.fromEntries(MARKS.map((mark) => [mark, new Uint8Array(count).fill(1)])) as WordMarks;
  for (const { entry, from, to } of reading.spans)
    marks.trust.fill(1 + TRUSTS.indexOf(entry.is === 'skill' ? entry.trust : entry.is), from, to);
  for (const { skill, from, to } of mentions) {
    marks.kind.fill(1 + KINDS.indexOf(kindOf(skill)), from, to);
    marks.place.fill(4, from, to);
    marks.place[to - 1] = 5;
    marks.place[from] = to - from === 1 ? 2 : 3;
  }
  for (const { from, to } of named) {
    marks.named.fill(3, from, to);
    marks.named[from] = 2;
  }
  for (const { from, to } of doings) marks.doing.fill(2, from, to);
  for (const { cue, to } of reading.cues)
    if (cue.names) for (let i = Math.min(count, to + CUE_REACH) - 1; i >= to; i--) marks.cue[i] = i - to < 3 ? 2 : i - to < 7 ? 3 : 4;

  for (let i = 0; i < count; i++) {
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    const folded = foldWord(text.slice(start, end));
    marks.role[i] = roleOf(i);
    marks.caps[i] = 1 + tokens.caps[i]!;
    marks.gap[i] = i === 0 ? 6 : gapBefore(i);
    marks.ending[i] = 2 + ENDINGS.findIndex((ending) => ending.test(folded));
    if (HEAD.test(folded)) marks.head[i] = 2;
    if (PERSON.test(folded)) marks.person[i] = 2;
    marks.rare[i] = rarity(word[i]!);
    marks.signs[i] = /\d/.test(folded) ? 3 : /[^A-Za-z]/.test(text.slice(start, end)) ? 2 : 1;
  }
  let nextMention = 0;
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && sections.sentence[i] === sections.sentence[from]) continue;
    markSentence(from, i);
    from = i;
  }
  return marks;

  /** Words of federal texts by how few of them hold the word; unknown ones are rarest. */
  function rarity(w: number): number {
    const stem = lexicon.words.stem[w]!;
    const row = stem === 0 ? -1 : rowOfStem(lexicon.terms, stem - 1);
    return row < 0 ? 1 : 2 + Math.max(0, Math.min(3, Math.floor((idf[row]! - 1) / 1.5)));
  }

  function roleOf(at: number): number {
    const role = lexicon.words.role[word[at]!]!;
    const known = ROLES.findIndex((one) => (role & one) !== 0);
    if (known >= 0) return 2 + known;
    const verb = lexicon.verbs.verbOf[lemma[word[at]!]!] ?? 0;
    if (verb !== 0) return verb < 0 ? 13 : 14;
    if (lexicon.words.skip[word[at]!] !== 0) return 15;
    return lemma[word[at]!] === 0 ? 16 : 1;
  }

  function gapBefore(at: number): number {
    const between = text.slice(tokens.end[at - 1], tokens.start[at]);
    if (/[()]/.test(between)) return 5;
    if (between === '/') return 4;
    return 1 + Math.min(2, tokens.gap[at]!);
  }

  function markSentence(from: number, to: number): void {
    const { demand, asks, tells } = sections.said[sections.sentence[from]!]!;
    const size = to - from;
    let hasVerb = false;
    let tools = 0;
    for (let i = from; i < to; i++) if (marks.role[i] === 13 || marks.role[i] === 14 || marks.role[i] === 4) hasVerb = true;
    for (; nextMention < mentions.length && mentions[nextMention]!.from < to; nextMention++)
      if (isTool(mentions[nextMention]!.skill)) tools++;
    marks.demand.fill(demand === 'must' ? 2 : demand === 'nice' ? 3 : 1, from, to);
    marks.said.fill(1 + (asks ? 1 : 0) + (tells ? 2 : 0), from, to);
    marks.size.fill(size <= 4 ? 1 : size <= 9 ? 2 : size <= 20 ? 3 : 4, from, to);
    marks.clause.fill(hasVerb ? 2 : 1, from, to);
    marks.tools.fill(1 + Math.min(4, tools), from, to);
    for (let i = from; i < to; i++) {
      marks.from[i] = 1 + Math.min(3, i - from);
      marks.to[i] = 1 + Math.min(3, to - 1 - i);
    }
  }
}
