import type { Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import { readText } from './bench-sets.ts';
import type { Figure } from './quality-page.ts';

interface TaggedLine {
  tokens: string[];
  tags_skill: string[];
  tags_knowledge?: string[];
}

type Span = readonly [from: number, to: number];

/** Spans of BIO tags, `to` exclusive. */
function spansOf(tags: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tags.length; i++) {
    const begins = tags[i]![0] === 'B' || (tags[i]![0] === 'I' && (i === 0 || tags[i - 1] === 'O'));
    if (!begins) continue;
    let to = i + 1;
    while (to < tags.length && tags[to]![0] === 'I') to++;
    spans.push([i, to]);
  }
  return spans;
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

interface Tally {
  gold: number;
  predicted: number;
  exact: number;
  touchingPredicted: number;
  touchedGold: number;
}

const newTally = (): Tally => ({ gold: 0, predicted: 0, exact: 0, touchingPredicted: 0, touchedGold: 0 });
const touches = ([a, b]: Span, [c, d]: Span) => a < d && c < b;

function tally(into: Tally, gold: readonly Span[], predicted: readonly Span[]): void {
  into.gold += gold.length;
  into.predicted += predicted.length;
  into.exact += gold.filter((g) => predicted.some((p) => p[0] === g[0] && p[1] === g[1])).length;
  into.touchingPredicted += predicted.filter((p) => gold.some((g) => touches(p, g))).length;
  into.touchedGold += gold.filter((g) => predicted.some((p) => touches(p, g))).length;
}

const f1 = (precision: number, recall: number) => (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));
const strict = (t: Tally) => f1(t.exact / (t.predicted || 1), t.exact / (t.gold || 1));
const overlap = (t: Tally) => f1(t.touchingPredicted / (t.predicted || 1), t.touchedGold / (t.gold || 1));

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
    tally(
      knowledge,
      spansOf(tags_knowledge),
      found.filter(({ kind }) => !DOING.has(kind)).map(({ span }) => span),
    );
    tally(
      skill,
      spansOf(tags_skill),
      found.filter(({ kind }) => DOING.has(kind)).map(({ span }) => span),
    );
  }
  const green = newTally();
  const greenLines = lines('bench/green/dev.json.gz');
  for (const { tokens, tags_skill } of greenLines)
    tally(
      green,
      spansOf(tags_skill),
      predict(tokens, taxonomy).map(({ span }) => span),
    );
  return [
    {
      set: 'SkillSpan dev, knowledge',
      measure: 'F1 strict',
      ours: strict(knowledge),
      items: skillspan.length,
      offTheShelf: 0.261,
      published: 0.742,
    },
    { set: 'SkillSpan dev, knowledge', measure: 'F1 overlap', ours: overlap(knowledge), items: skillspan.length },
    {
      set: 'SkillSpan dev, skill',
      measure: 'F1 strict',
      ours: strict(skill),
      items: skillspan.length,
      offTheShelf: 0.014,
      published: 0.543,
    },
    { set: 'SkillSpan dev, skill', measure: 'F1 overlap', ours: overlap(skill), items: skillspan.length },
    { set: 'Green dev', measure: 'F1 overlap', ours: overlap(green), items: greenLines.length, offTheShelf: 0.071, published: 0.493 },
  ].map((figure) => ({ ...figure, ours: Number(figure.ours.toFixed(4)) }));
}
