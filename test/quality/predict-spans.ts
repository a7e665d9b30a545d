import type { BatchEngine } from '../../taxonomy/batch/batch-engine.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import { TOOL_KINDS } from '../../taxonomy/match/tool-kinds.ts';
import type { Span } from './tally-spans.ts';

/** Token spans of what the engine reads in a sentence, parted as SkillSpan's guidelines do. */
export interface PredictedSpans {
  /** What one does or is: phrases of doing, and people skills outside them. */
  skill: Span[];
  /** What one knows, as the ad puts it. */
  knowledge: Span[];
  people: Span[];
  /** All that is recognized outside the phrases of doing, listed or not; for sets that part nothing. */
  recognized: Span[];
}

export function predictSpans(words: readonly string[], { taxonomy, phrases: read }: BatchEngine): PredictedSpans {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    starts.push(text.length);
    text += `${word} `;
  }
  const wordAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  const spanOf = ({ start, end }: { start: number; end: number }): Span => [wordAt(start), wordAt(end - 1) + 1];

  const { skills, phrases = [] } = analyzePosting({ text }, null, taxonomy, { top: 1, phrases: read });
  const doing = phrases.filter(({ what }) => what === 'doing');
  const mentions = skills.flatMap(({ kind, mentions: of }) => of.map((mention) => ({ ...mention, kind })));
  const isDone = (mention: { start: number; end: number }) => doing.some(({ start, end }) => start < mention.end && mention.start < end);
  const people = mentions.filter(({ kind }) => kind === 'people-skill');
  return {
    skill: [...doing, ...people.filter((mention) => !isDone(mention))].map(spanOf),
    knowledge: phrases.filter(({ what }) => what === 'knowing').map(spanOf),
    people: people.map(spanOf),
    recognized: [
      ...mentions.filter((mention) => mention.kind !== 'people-skill' && (TOOL_KINDS.has(mention.kind) || !isDone(mention))),
      ...phrases.filter(({ what, listed }) => what === 'knowing' && !listed),
    ].map(spanOf),
  };
}
