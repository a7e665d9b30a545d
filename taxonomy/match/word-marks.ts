import type { Reading } from '../text/read-text.ts';
import type { Sections } from '../text/split-sections.ts';
import { MOST_CLASSES } from '../text/word-classes.ts';
import type { WordFacts } from './word-facts.ts';

/** Marks and how many values each takes, from 0 on. What stands beyond a sentence has 0 for all. */
export const MARK_VALUES = {
  class: MOST_CLASSES + 2,
  alike: MOST_CLASSES + 2,
  role: 20,
  ending: 11,
  head: 3,
  rare: 6,
  kind: 10,
  place: 6,
  trust: 8,
  cue: 5,
  doing: 3,
  gap: 7,
  point: 17,
  caps: 4,
  demand: 4,
  said: 5,
  size: 5,
  clause: 3,
  tools: 6,
  capitals: 6,
};
export type Mark = keyof typeof MARK_VALUES;

/** Marks that are told together, by one number: of a word wherever it stands, of a name, of what stands before a word, of a sentence, of a word's like. */
export const GROUPS = {
  word: ['class', 'role', 'ending', 'head', 'rare'],
  name: ['kind', 'place', 'trust', 'cue', 'doing'],
  gap: ['gap', 'point', 'caps'],
  sentence: ['demand', 'said', 'size', 'clause', 'tools', 'capitals'],
  kin: ['alike'],
} as const satisfies Record<string, readonly Mark[]>;
export type Group = keyof typeof GROUPS;

/** One number for the marks of a group, given in its order: their values in mixed radix. */
export function joinMarks(group: Group, values: readonly number[]): number {
  let joined = 0;
  for (const [at, mark] of GROUPS[group].entries()) joined = joined * MARK_VALUES[mark] + values[at]!;
  return joined;
}

/** The marks of a group by the number that joins them. */
export function partMarks(group: Group, joined: number): number[] {
  const values: number[] = [];
  let rest = joined;
  for (const mark of GROUPS[group].toReversed()) {
    values.unshift(rest % MARK_VALUES[mark]);
    rest = Math.floor(rest / MARK_VALUES[mark]);
  }
  return values;
}

/**
 * What is known of each word of a text without knowing which word it is: for each group of marks one number a word. From them `score-words`
 * judges what is something to know. A word stands at its `position`; an empty one, with 0 for all, parts sentences.
 */
export type WordMarks = Record<Group, Int32Array> & {
  /** Position of each token; 0, where nothing looks, for those of quiet sentences. */
  position: Int32Array;
};

const KINDS = ['none', 'tool', 'language', 'credential', 'knowledge', 'method', 'trade', 'federal-term', 'people-skill'];
const TRUSTS = ['none', 'strong', 'companion', 'exact', 'exact-companion', 'readings', 'generic'];

/** What stands between two words, the first that fits; from 1 on, after the first word of a sentence and the edge of a name left out. */
const POINTS = [/[<>]/, /\(.*\)|\).*\(/, /\(/, /\)/, /\//, /^\s+$/, /^$/, /,/, /;/, /:/, /[.!?]/, /[•*·]/, /[-–—]/, /["“”'‘’]/];

/** One blank, as between most words. */
const BLANK = 7;
const SPACE = 32;

/** Of marks that words within some stretch have: what the others have. */
const OUTSIDE = 1;

/** Words from a cue ("experience with") on within which it is felt. */
const CUE_REACH = 12;

type TokenSpan = { from: number; to: number };

export interface MarkInput {
  reading: Reading;
  sections: Sections;
  /** Sentences that are not asked about, by number. */
  quiet: Uint8Array;
  facts: WordFacts;
  mentions: readonly (TokenSpan & { skill: number })[];
  doings: readonly TokenSpan[];
  /** Kind of a skill. */
  kindOf(skill: number): string;
  isTool(skill: number): boolean;
}

/** What is known of what stands between two words. */
interface Gap {
  point: number;
  /** Value of the mark, where brackets or a slash decide it; 0 otherwise. */
  gap: number;
}

/** Few kinds make up nearly all; others are looked at anew. */
const gaps = new Map<string, Gap>();
const MOST_GAPS = 1000;
const LONGEST_GAP = 8;

function gapOf(between: string): Gap {
  const known = gaps.get(between);
  if (known) return known;
  // The text that the reader learned from has lost its commas: one says no more than a blank.
  const point = /^[,;]\s*$/.test(between) ? BLANK - 2 : POINTS.findIndex((one) => one.test(between));
  const gap = {
    point: point < 0 ? POINTS.length + 2 : 2 + point,
    gap: /[()]/.test(between) ? 5 : between === '/' ? 4 : point === BLANK - 2 ? 1 : 0,
  };
  if (between.length <= LONGEST_GAP && gaps.size < MOST_GAPS) gaps.set(between, gap);
  return gap;
}

const ROLES_BELOW = MARK_VALUES.ending * MARK_VALUES.head * MARK_VALUES.rare;
/** Whether a word's role is that of a verb, or of a word that joins verbs to what they say. */
function isVerb(joined: number): boolean {
  const role = Math.floor(joined / ROLES_BELOW) % MARK_VALUES.role;
  return role === 13 || role === 14 || role === 4;
}

/** Arrays of one number a position. */
function makeArrays<Name extends string>(names: readonly Name[], room: number): Record<Name, Uint8Array> {
  const memory = new ArrayBuffer(room * names.length);
  return Object.fromEntries(names.map((name, at) => [name, new Uint8Array(memory, at * room, room)])) as Record<Name, Uint8Array>;
}

export function markWords({ reading, sections, quiet, facts, mentions, doings, kindOf, isTool }: MarkInput): WordMarks {
  const { tokens, word, text } = reading;
  const { count } = tokens;
  const position = new Int32Array(count);
  const room = placeTokens() + 2;
  const of = makeArrays(GROUPS.name, room);
  const [words, names, gaps, sentences, kins] = Object.keys(GROUPS).map(() => new Int32Array(room)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  markFactsAndGaps();
  for (const { entry, from, to } of reading.spans)
    fill(of.trust, 1 + TRUSTS.indexOf(entry.is === 'skill' ? entry.trust : entry.is), from, to);
  for (const { skill, from, to } of mentions) {
    fill(of.kind, 1 + KINDS.indexOf(kindOf(skill)), from, to);
    fill(of.place, 4, from, to);
    fill(of.place, 5, to - 1, to);
    fill(of.place, to - from === 1 ? 2 : 3, from, from + 1);
  }
  for (const { from, to } of doings) fill(of.doing, 2, from, to);
  for (const { cue, to } of reading.cues)
    if (cue.names)
      for (let i = Math.min(count, to + CUE_REACH) - 1; i >= to; i--) of.cue[position[i]!] = i - to < 3 ? 2 : i - to < 7 ? 3 : 4;
  joinNames();
  let nextMention = 0;
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && sections.sentence[i] === sections.sentence[from]) continue;
    markSentence(from, i);
    from = i;
  }
  return { word: words, name: names, gap: gaps, sentence: sentences, kin: kins, position };

  /** @returns the last position that a word stands at */
  function placeTokens(): number {
    let place = 0;
    for (let i = 0; i < count; i++) {
      const sentence = sections.sentence[i]!;
      if (quiet[sentence] !== 0) continue;
      place += i === 0 || sentence !== sections.sentence[i - 1] ? 2 : 1;
      position[i] = place;
    }
    return place;
  }

  /** Stretches of tokens never cross a sentence, so neither do their positions. Most are short: a loop is faster than the array's own method. */
  function fill(marks: Uint8Array, value: number, from: number, to: number): void {
    const end = position[to - 1]!;
    for (let at = position[from]!; at <= end; at++) marks[at] = value;
  }

  function markFactsAndGaps(): void {
    const { kind, place, trust, doing, cue } = of;
    for (let i = 0; i < count; i++) {
      const at = position[i]!;
      if (at === 0) continue;
      words[at] = facts.of(word[i]!, text, tokens.start[i]!, tokens.end[i]!);
      kins[at] = facts.kin(word[i]!);
      kind[at] = place[at] = trust[at] = doing[at] = cue[at] = OUTSIDE;
      let gap = 1 + Math.min(2, tokens.gap[i]!);
      let point = BLANK;
      const end = i === 0 ? 0 : tokens.end[i - 1]!;
      if (i === 0) {
        gap = 6;
        point = 1;
      } else if (tokens.start[i] !== end + 1 || text.charCodeAt(end) !== SPACE) {
        // Nine in ten are one blank: no string is made for it.
        const before = gapOf(text.slice(end, tokens.start[i]));
        point = before.point;
        if (before.gap !== 0) gap = before.gap;
      }
      gaps[at] = (gap * MARK_VALUES.point + point) * MARK_VALUES.caps + 1 + tokens.caps[i]!;
    }
  }

  /** As `joinMarks` does, for all words at once. Position 0, which words of quiet sentences write to, stays empty. */
  function joinNames(): void {
    const { kind, place, trust, cue, doing } = of;
    const { place: places, trust: trusts, cue: cues, doing: doings } = MARK_VALUES;
    for (let at = 1; at < room; at++)
      names[at] = (((kind[at]! * places + place[at]!) * trusts + trust[at]!) * cues + cue[at]!) * doings + doing[at]!;
  }

  function markSentence(from: number, to: number): void {
    const { demand, asks, tells } = sections.said[sections.sentence[from]!]!;
    const size = to - from;
    let hasVerb = false;
    let capitals = 0;
    let tools = 0;
    const first = position[from]!;
    for (let i = from; i < to; i++) {
      if (isVerb(words[position[i]!]!)) hasVerb = true;
      if (tokens.caps[i] !== 0) capitals++;
    }
    for (; nextMention < mentions.length && mentions[nextMention]!.from < to; nextMention++)
      if (isTool(mentions[nextMention]!.skill)) tools++;
    if (first === 0) return;
    const joined = joinMarks('sentence', [
      demand === 'must' ? 2 : demand === 'nice' ? 3 : 1,
      1 + (asks ? 1 : 0) + (tells ? 2 : 0),
      size <= 4 ? 1 : size <= 9 ? 2 : size <= 20 ? 3 : 4,
      hasVerb ? 2 : 1,
      1 + Math.min(4, tools),
      1 + Math.min(4, Math.floor((capitals * 5) / size)),
    ]);
    sentences.fill(joined, first, first + size);
  }
}
