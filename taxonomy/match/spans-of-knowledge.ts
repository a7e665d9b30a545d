import type { Taxonomy } from '../load-taxonomy.ts';
import { GAP } from '../text/gap-between.ts';
import type { Reading } from '../text/read-text.ts';
import type { Sections } from '../text/split-sections.ts';
import { chooseSpans } from './choose-spans.ts';
import type { FieldReading } from './read-fields.ts';
import { scoreWords } from './score-words.ts';
import { TOOL_KINDS } from './tool-kinds.ts';
import type { WordFacts } from './word-facts.ts';
import { markWords, type WordMarks } from './word-marks.ts';

type TokenSpan = { from: number; to: number };

/**
 * What a text wants known, each from its first word to its last as the ad puts it ("modern Java frameworks"), whether the list of skills holds it
 * whole, in part or not at all.
 * @param quiet sentences that want nothing known
 * @returns token spans in the order of the text
 */
export function spansOfKnowledge(
  field: FieldReading,
  sections: Sections,
  quiet: Uint8Array,
  taxonomy: Taxonomy,
  facts: WordFacts,
): TokenSpan[] {
  const { count } = field.reading.tokens;
  const marks = marksOf(field, sections, quiet, taxonomy, facts);
  const scores = scoreWords(marks);
  const spans: TokenSpan[] = [];
  let first = 0;
  for (let at = 1; at <= count; at++) {
    if (at < count && sections.sentence[at] === sections.sentence[first]) continue;
    if (quiet[sections.sentence[first]!] === 0) {
      for (const { from, to } of chooseSpans(scores, marks.position[first]!, at - first))
        for (const part of partAtCommas(first + from, first + to, field.reading)) {
          const before = spans[spans.length - 1];
          if (before?.to === part.from && (isEpithet(before, field) || isShortForm(part, field.reading))) before.to = part.to;
          else spans.push(part);
        }
    }
    first = at;
  }
  return spans;
}

/** The text that the reader learned from has lost its commas: "Word, Excel" are two. */
function partAtCommas(from: number, to: number, { text, tokens }: Reading): TokenSpan[] {
  const parts = [{ from, to }];
  for (let i = from + 1; i < to; i++) {
    if (tokens.gap[i] === GAP.JOIN || !/[,;]/.test(text.slice(tokens.end[i - 1], tokens.start[i]))) continue;
    parts[parts.length - 1]!.to = i;
    // "Design, and tests": the word that joins belongs to neither.
    if (i + 1 < to && JOIN.test(text.slice(tokens.start[i], tokens.end[i]))) i++;
    parts.push({ from: i, to });
  }
  return parts;
}

/** "Amazon Web Services (AWS)" is one thing, though its labels make it two as often as one: capitals alone in brackets. */
function isShortForm({ from, to }: TokenSpan, { text, tokens }: Reading): boolean {
  if (from === 0 || to !== from + 1 || tokens.caps[from] !== 2) return false;
  return (
    /^\s*\($/.test(text.slice(tokens.end[from - 1], tokens.start[from])) &&
    /^\s?\)/.test(text.slice(tokens.end[from], tokens.end[from]! + 2))
  );
}

/**
 * "Modern" before "Java frameworks": a lone word, in small letters and no skill of the list, says of what kind the next is. Only where a text has
 * kept its commas does a blank say so: in what the reader learned from, "agile html" are two.
 */
function isEpithet({ from, to }: TokenSpan, { reading: { text, tokens }, mentions }: FieldReading): boolean {
  if (to !== from + 1 || tokens.caps[from] !== 0 || !text.includes(',') || text.slice(tokens.end[from], tokens.start[to]) !== ' ')
    return false;
  return !mentions.some((mention) => mention.from <= from && mention.to > from);
}

const JOIN = /^(?:and|or|&)$/i;

/** Marks of a text that was read with sections, quiet sentences left out. */
export function marksOf(
  { reading, mentions, doings }: FieldReading,
  sections: Sections,
  quiet: Uint8Array,
  taxonomy: Taxonomy,
  facts: WordFacts,
): WordMarks {
  return markWords({
    reading,
    sections,
    quiet,
    facts,
    mentions,
    doings,
    kindOf: (skill) => taxonomy.skills[skill]!.kind,
    isTool: (skill) => TOOL_KINDS.has(taxonomy.skills[skill]!.kind),
  });
}
