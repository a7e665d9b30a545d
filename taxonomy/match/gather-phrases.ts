import type { Taxonomy } from '../load-taxonomy.ts';
import type { Phrase } from '../schema/analysis.ts';
import type { Sections } from '../text/split-sections.ts';
import { demandAt } from './demand-at.ts';
import { isNegated } from './negation.ts';
import { quietSentences } from './quiet-sentences.ts';
import type { FieldReading } from './read-fields.ts';
import { spansOfKnowledge } from './spans-of-knowledge.ts';
import type { WordFacts } from './word-facts.ts';

/** What an ad asks for in its own words, in the order of the text. Benefits, employer, legal and application text ask for nothing. */
export function gatherPhrases(field: FieldReading, sections: Sections, taxonomy: Taxonomy, facts: WordFacts): Phrase[] {
  const { given, reading, mentions, doings } = field;
  const { start, end } = reading.tokens;
  const doing = doings.map(({ from, to }) => ({ what: 'doing' as const, from, to, listed: false }));
  const quiet = quietSentences(sections, reading.tokens.count);
  let next = 0;
  const knowing = spansOfKnowledge(field, sections, quiet, taxonomy, facts).map(({ from, to }) => {
    while (next < mentions.length && mentions[next]!.to <= from) next++;
    return { what: 'knowing' as const, from, to, listed: next < mentions.length && mentions[next]!.from < to };
  });
  return [...doing, ...knowing]
    .sort((a, b) => a.from - b.from)
    .flatMap(({ what, from, to, listed }) => {
      const section = sections.section[from]!;
      const sentence = sections.sentence[from]!;
      const cues = sections.said[sentence]!;
      // "Our products" says that the employer acts, yet what it acts with may well be asked for.
      if (quiet[sentence] !== 0 || (cues.wish && what === 'doing') || isNegated({ from, to }, cues, reading)) return [];
      const first = start[from]!;
      const last = end[to - 1]! + (what === 'knowing' ? unclosed(given, first, end[to - 1]!) : 0);
      const quote = given.slice(first, last);
      return [{ what, start: first, end: last, quote, section, demand: demandAt(from, sections), ...(listed ? { listed } : {}) }];
    });
}

/** Characters to the bracket that closes one opened within: "Amazon Web Services (AWS" goes on by one. */
function unclosed(text: string, start: number, end: number): number {
  const span = text.slice(start, end);
  if (span.lastIndexOf('(') <= span.lastIndexOf(')')) return 0;
  return /^\s?\)/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
}
