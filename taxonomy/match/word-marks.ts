import type { Reading } from '../text/read-text.ts';
import type { Sections } from '../text/split-sections.ts';
import { MOST_CLASSES, MOST_FAMILIES } from '../text/word-classes.ts';
import { FACTS, type WordFacts } from './word-facts.ts';

/**
 * What is known of each word of a text without knowing which word it is: small numbers, one array for each mark. From them `find-knowledge`
 * judges what is something to know. A word stands at its `position`; `REACH` empty positions part sentences, so that a look to its left or
 * right meets 0 beyond the sentence.
 */
export interface WordMarks {
  of: Record<Mark, Uint8Array>;
  /** Position of each token; 0, where nothing looks, for those of quiet sentences. */
  position: Int32Array;
}

/** Farthest that one looks to either side. */
export const REACH = 2;

/** Values that a mark takes: 0 up to, but not including, this. */
export const MARK_VALUES = {
  kind: 10,
  place: 6,
  trust: 8,
  role: 20,
  gap: 7,
  point: 17,
  caps: 4,
  capitals: 6,
  cue: 5,
  ending: 11,
  head: 3,
  doing: 3,
  demand: 4,
  said: 5,
  size: 5,
  clause: 3,
  tools: 6,
  rare: 6,
  class: MOST_CLASSES + 2,
  family: MOST_FAMILIES + 2,
};
export type Mark = keyof typeof MARK_VALUES;
const MARKS = Object.keys(MARK_VALUES) as Mark[];

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

function copyFacts(to: Uint8Array, from: Uint8Array, word: ArrayLike<number>, position: Int32Array): void {
  for (let i = 0; i < position.length; i++) to[position[i]!] = from[word[i]!]!;
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
  const point = POINTS.findIndex((one) => one.test(between));
  const gap = {
    point: point < 0 ? POINTS.length + 2 : 2 + point,
    gap: /[()]/.test(between) ? 5 : between === '/' ? 4 : 0,
  };
  if (between.length <= LONGEST_GAP && gaps.size < MOST_GAPS) gaps.set(between, gap);
  return gap;
}

export function markWords({ reading, sections, quiet, facts, mentions, doings, kindOf, isTool }: MarkInput): WordMarks {
  const { tokens, word, text } = reading;
  const { count } = tokens;
  const position = new Int32Array(count);
  const room = placeTokens() + REACH + 1;
  const memory = new ArrayBuffer(room * MARKS.length);
  const of = {} as Record<Mark, Uint8Array>;
  for (let at = 0; at < MARKS.length; at++) of[MARKS[at]!] = new Uint8Array(memory, at * room, room);
  markFacts();
  markPlaces();
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
  let nextMention = 0;
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && sections.sentence[i] === sections.sentence[from]) continue;
    markSentence(from, i);
    from = i;
  }
  return { of, position };

  /** @returns the last position that a word stands at */
  function placeTokens(): number {
    let place = 0;
    for (let i = 0; i < count; i++) {
      const sentence = sections.sentence[i]!;
      if (quiet[sentence] !== 0) continue;
      place += i === 0 || sentence !== sections.sentence[i - 1] ? REACH + 1 : 1;
      position[i] = place;
    }
    return place;
  }

  /** Stretches of tokens never cross a sentence, so neither do their positions. Most are short: a loop is faster than the array's own method. */
  function fill(marks: Uint8Array, value: number, from: number, to: number): void {
    const end = position[to - 1]!;
    for (let at = position[from]!; at <= end; at++) marks[at] = value;
  }

  /** Array by array, because what is held of all words lies side by side. */
  function markFacts(): void {
    for (let i = 0; i < count; i++) if (position[i] !== 0) facts.learn(word[i]!, text, tokens.start[i]!, tokens.end[i]!);
    for (const fact of FACTS) copyFacts(of[fact], facts.of[fact], word, position);
  }

  function markPlaces(): void {
    const { gap, point, caps, kind, place, trust, doing, cue } = of;
    for (let i = 0; i < count; i++) {
      const at = position[i]!;
      kind[at] = place[at] = trust[at] = doing[at] = cue[at] = OUTSIDE;
      caps[at] = 1 + tokens.caps[i]!;
      gap[at] = 1 + Math.min(2, tokens.gap[i]!);
      point[at] = BLANK;
      const end = i === 0 ? 0 : tokens.end[i - 1]!;
      if (i === 0) {
        gap[at] = 6;
        point[at] = 1;
      } else if (tokens.start[i] !== end + 1 || text.charCodeAt(end) !== SPACE) {
        // Nine in ten are one blank: no string is made for it.
        const before = gapOf(text.slice(end, tokens.start[i]));
        point[at] = before.point;
        if (before.gap !== 0) gap[at] = before.gap;
      }
    }
  }

  function markSentence(from: number, to: number): void {
    const { demand, asks, tells } = sections.said[sections.sentence[from]!]!;
    const size = to - from;
    let hasVerb = false;
    let capitals = 0;
    let tools = 0;
    for (let i = from; i < to; i++) {
      const role = of.role[position[i]!];
      if (role === 13 || role === 14 || role === 4) hasVerb = true;
      if (tokens.caps[i] !== 0) capitals++;
    }
    for (; nextMention < mentions.length && mentions[nextMention]!.from < to; nextMention++)
      if (isTool(mentions[nextMention]!.skill)) tools++;
    fill(of.demand, demand === 'must' ? 2 : demand === 'nice' ? 3 : 1, from, to);
    fill(of.said, 1 + (asks ? 1 : 0) + (tells ? 2 : 0), from, to);
    fill(of.size, size <= 4 ? 1 : size <= 9 ? 2 : size <= 20 ? 3 : 4, from, to);
    fill(of.clause, hasVerb ? 2 : 1, from, to);
    fill(of.tools, 1 + Math.min(4, tools), from, to);
    fill(of.capitals, 1 + Math.min(4, Math.floor((capitals * 5) / size)), from, to);
  }
}
