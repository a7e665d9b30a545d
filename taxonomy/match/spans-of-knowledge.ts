import type { Taxonomy } from '../load-taxonomy.ts';
import { GAP } from '../text/gap-between.ts';
import type { Reading } from '../text/read-text.ts';
import type { Sections } from '../text/split-sections.ts';
import { findKnowledge, scoreWords } from './find-knowledge.ts';
import type { FieldReading } from './read-fields.ts';
import { TOOL_KINDS } from './tool-kinds.ts';
import { WordFacts } from './word-facts.ts';
import { markWords, type WordMarks } from './word-marks.ts';

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
): { from: number; to: number }[] {
  const { count } = field.reading.tokens;
  const marks = marksOf(field, sections, taxonomy, quiet);
  const scores = scoreWords(marks);
  const spans: { from: number; to: number }[] = [];
  let first = 0;
  for (let at = 1; at <= count; at++) {
    if (at < count && sections.sentence[at] === sections.sentence[first]) continue;
    if (quiet[sections.sentence[first]!] === 0) {
      for (const { from, to } of findKnowledge(scores, marks.position[first]!, at - first))
        spans.push(...partAtCommas(first + from, first + to, field.reading));
    }
    first = at;
  }
  return spans;
}

/** The text that the reader learned from has lost its commas: "Word, Excel" are two. */
function partAtCommas(from: number, to: number, { text, tokens }: Reading): { from: number; to: number }[] {
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

const JOIN = /^(?:and|or|&)$/i;

/** Marks of a text that was read with sections, quiet sentences left out. */
export function marksOf({ reading, mentions, doings }: FieldReading, sections: Sections, taxonomy: Taxonomy, quiet: Uint8Array): WordMarks {
  return markWords({
    reading,
    sections,
    quiet,
    facts: factsOf(taxonomy),
    mentions,
    doings,
    kindOf: (skill) => taxonomy.skills[skill]!.kind,
    isTool: (skill) => TOOL_KINDS.has(taxonomy.skills[skill]!.kind),
  });
}

const facts = new WeakMap<Taxonomy, WordFacts>();

function factsOf(taxonomy: Taxonomy): WordFacts {
  let known = facts.get(taxonomy);
  if (!known) {
    known = new WordFacts(taxonomy);
    facts.set(taxonomy, known);
  }
  return known;
}
