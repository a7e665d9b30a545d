import type { Taxonomy } from '../load-taxonomy.ts';
import type { Phrase } from '../schema/analysis.ts';
import type { Sections } from '../text/split-sections.ts';
import { demandAt } from './demand-at.ts';
import { findListed } from './find-listed.ts';
import type { NamedPhrase } from './find-named.ts';
import { isNegated } from './negation.ts';
import type { FieldReading } from './read-fields.ts';
import { TOOL_KINDS } from './tool-kinds.ts';

/** What an ad asks for in its own words, in the order of the text. Benefits, employer, legal and application text ask for nothing. */
export function gatherPhrases({ given, reading, mentions, doings, named }: FieldReading, sections: Sections, taxonomy: Taxonomy): Phrase[] {
  let next = 0;
  let done = 0;
  const doing = doings.map((span) => ({ ...span, what: 'doing' as const }));
  const tools = mentions.filter(({ skill }) => TOOL_KINDS.has(taxonomy.skills[skill]!.kind));
  const listed = findListed(reading, taxonomy.lexicon, tools);
  const knowing = [...named, ...listed]
    .sort((a, b) => a.from - b.from)
    .filter(isUnlisted)
    .map((span) => ({ ...span, what: 'knowing' as const }));
  return [...doing, ...knowing]
    .sort((a, b) => a.from - b.from)
    .flatMap(({ what, from, to }) => {
      const section = sections.section[from]!;
      const cues = sections.said[sections.sentence[from]!]!;
      if (cues.wish || isNegated({ from, to }, cues, reading)) return [];
      if (section === 'benefits' || section === 'employer' || section === 'legal' || section === 'application') return [];
      const start = reading.tokens.start[from]!;
      const end = reading.tokens.end[to - 1]!;
      return [{ what, start, end, quote: given.slice(start, end), section, demand: demandAt(from, sections) }];
    });

  /** No skill covers it, and it is no word that any ad has. In the order of the text, as the mentions are. */
  function isUnlisted({ from, to, isName }: NamedPhrase): boolean {
    while (next < mentions.length && mentions[next]!.to <= from) next++;
    const again = from < done;
    done = Math.max(done, to);
    return isName && !again && (next >= mentions.length || mentions[next]!.from >= to);
  }
}
