import type { Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import { readText } from './bench-sets.ts';
import type { Figure } from './quality-page.ts';
import { newTally, overlapF1, type Span, spansOf, strictF1, tallySpans } from './tally-spans.ts';

interface TaggedLine {
  tokens: string[];
  tags_skill: string[];
  tags_knowledge?: string[];
}

/** Token spans of the mentions found in a sentence. */
function predict(tokens: readonly string[], taxonomy: Taxonomy): { span: Span; kind: string }[] {
  const starts: number[] = [];
  let text = '';
  for (const token of tokens) {
    starts.push(text.length);
    text += `${token} `;
  }
  const tokenAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  return analyzePosting({ text }, null, taxonomy, { top: 1 }).skills.flatMap(({ kind, mentions }) =>
    mentions.map(({ start, end }) => ({ span: [tokenAt(start), tokenAt(end - 1) + 1] as const, kind })),
  );
}

/** Kinds that answer to SkillSpan's layer "skill" (what one does or is) rather than "knowledge" (what one knows). */
const DOING = new Set(['method', 'people-skill', 'trade']);

/** Span F1 of our mentions on SkillSpan and Green, development splits. */
export function measureSkills(taxonomy: Taxonomy): Figure[] {
  const lines = (name: string) =>
    readText(name)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as TaggedLine);
  const knowledge = newTally();
  const skill = newTally();
  const skillspan = lines('bench/skillspan/dev.json.gz');
  for (const { tokens, tags_skill, tags_knowledge = [] } of skillspan) {
    const found = predict(tokens, taxonomy);
    tallySpans(
      knowledge,
      spansOf(tags_knowledge),
      found.filter(({ kind }) => !DOING.has(kind)).map(({ span }) => span),
    );
    tallySpans(
      skill,
      spansOf(tags_skill),
      found.filter(({ kind }) => DOING.has(kind)).map(({ span }) => span),
    );
  }
  const green = newTally();
  const greenLines = lines('bench/green/dev.json.gz');
  for (const { tokens, tags_skill } of greenLines)
    tallySpans(
      green,
      spansOf(tags_skill),
      predict(tokens, taxonomy).map(({ span }) => span),
    );
  const soft = newTally();
  const softLines = lines('bench/sayfullina/dev.json.gz');
  for (const { tokens, tags_skill } of softLines) {
    const found = predict(tokens, taxonomy).filter(({ kind }) => kind === 'people-skill');
    tallySpans(
      soft,
      spansOf(tags_skill),
      found.map(({ span }) => span),
    );
  }
  return [
    {
      set: 'SkillSpan dev, knowledge',
      measure: 'F1 strict',
      ours: strictF1(knowledge),
      items: skillspan.length,
      offTheShelf: 0.261,
      published: 0.742,
    },
    { set: 'SkillSpan dev, knowledge', measure: 'F1 overlap', ours: overlapF1(knowledge), items: skillspan.length },
    {
      set: 'SkillSpan dev, skill',
      measure: 'F1 strict',
      ours: strictF1(skill),
      items: skillspan.length,
      offTheShelf: 0.014,
      published: 0.543,
    },
    { set: 'SkillSpan dev, skill', measure: 'F1 overlap', ours: overlapF1(skill), items: skillspan.length },
    { set: 'Green dev', measure: 'F1 overlap', ours: overlapF1(green), items: greenLines.length, offTheShelf: 0.071, published: 0.493 },
    {
      set: 'Sayfullina dev, people skills',
      measure: 'F1 strict',
      ours: strictF1(soft),
      items: softLines.length,
      offTheShelf: 0.016,
      published: 0.925,
    },
  ].map((figure) => ({ ...figure, ours: Number(figure.ours.toFixed(4)) }));
}
