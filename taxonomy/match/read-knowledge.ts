import type { Taxonomy } from '../load-taxonomy.ts';
import type { Phrase } from '../schema/analysis.ts';
import { demandAt } from './demand-at.ts';
import { findKnowledge } from './find-knowledge.ts';
import { findListed } from './find-listed.ts';
import { type FieldReading, readFields } from './read-fields.ts';
import { TOOL_KINDS } from './tool-kinds.ts';
import { markWords, type WordMarks } from './word-marks.ts';

/**
 * What an ad wants known, each from its first word to its last as the ad puts it ("modern Java frameworks"), whether the list of skills
 * holds it whole, in part or not at all. Slower than `analyzePosting`, which neither needs it nor waits for it.
 * @returns in the order of the text; offsets in UTF-16 code units; none outside what the ad says of the work
 */
export function readKnowledge(text: string, taxonomy: Taxonomy): Phrase[] {
  const field = readFields({ text }, null, taxonomy, false, []).find((one) => one.in === 'text');
  if (!field?.sections) return [];
  const { reading, sections, given } = field;
  const { count, start, end } = reading.tokens;
  const marks = marksOf(field, taxonomy);
  const found: Phrase[] = [];
  let from = 0;
  for (let at = 1; at <= count; at++) {
    if (at < count && sections.sentence[at] === sections.sentence[from]) continue;
    if (ASKED.has(sections.section[from]!))
      for (const span of findKnowledge(marks, from, at)) {
        const [first, last] = [start[span.from]!, end[span.to - 1]!];
        const section = sections.section[span.from]!;
        found.push({
          what: 'knowing',
          start: first,
          end: last,
          quote: given.slice(first, last),
          section,
          demand: demandAt(span.from, sections),
        });
      }
    from = at;
  }
  return found;
}

const ASKED: ReadonlySet<string> = new Set(['duties', 'required', 'preferred', 'education', 'unknown']);

/** Marks of a text that was read with sections. */
export function marksOf({ reading, sections, mentions, doings, named }: FieldReading, taxonomy: Taxonomy): WordMarks {
  const isTool = (skill: number) => TOOL_KINDS.has(taxonomy.skills[skill]!.kind);
  const listed = findListed(
    reading,
    taxonomy.lexicon,
    mentions.filter(({ skill }) => isTool(skill)),
  );
  return markWords({
    reading,
    sections: sections!,
    lexicon: taxonomy.lexicon,
    mentions,
    doings,
    named: [...named.filter(({ isName }) => isName), ...listed],
    kindOf: (skill) => taxonomy.skills[skill]!.kind,
    isTool,
    idf: taxonomy.textWeights.idf,
  });
}
