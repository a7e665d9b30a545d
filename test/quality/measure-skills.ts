import type { BatchEngine } from '../../taxonomy/batch/batch-engine.ts';
import { readText } from './bench-sets.ts';
import { type PredictedSpans, predictSpans } from './predict-spans.ts';
import type { Figure } from './quality-page.ts';
import { newTally, overlapF1, type Span, spansOf, strictF1, type Tally, tallySpans } from './tally-spans.ts';

interface TaggedLine {
  tokens: string[];
  tags_skill: string[];
  tags_knowledge?: string[];
}

/** Span F1 of what is read on SkillSpan, Green and Sayfullina, development splits. */
export function measureSkills(engine: BatchEngine): Figure[] {
  const skillspan = tagged('skillspan');
  const knowledge = tally(
    skillspan,
    ({ tags_knowledge = [] }) => tags_knowledge,
    ({ knowledge: found }) => found,
  );
  const skill = tally(
    skillspan,
    ({ tags_skill }) => tags_skill,
    ({ skill: found }) => found,
  );
  const greenLines = tagged('green');
  const green = tally(
    greenLines,
    ({ tags_skill }) => tags_skill,
    (found) => [...found.skill, ...found.recognized],
  );
  const softLines = tagged('sayfullina');
  const soft = tally(
    softLines,
    ({ tags_skill }) => tags_skill,
    ({ people }) => people,
  );
  const row = (set: string, items: number, measure: string, ours: number, more: Partial<Figure> = {}): Figure => ({
    set,
    measure,
    ours: Number(ours.toFixed(4)),
    items,
    ...more,
  });
  const known = 'SkillSpan dev, knowledge';
  const done = 'SkillSpan dev, skill';
  return [
    row(known, skillspan.length, 'F1 strict', strictF1(knowledge), { offTheShelf: 0.261, published: 0.742 }),
    row(known, skillspan.length, 'F1 overlap', overlapF1(knowledge)),
    row(done, skillspan.length, 'F1 strict', strictF1(skill), { offTheShelf: 0.014, published: 0.543 }),
    row(done, skillspan.length, 'F1 overlap', overlapF1(skill)),
    row('Green dev', greenLines.length, 'F1 strict', strictF1(green), { offTheShelf: 0.071, published: 0.493 }),
    row('Green dev', greenLines.length, 'F1 overlap', overlapF1(green)),
    row('Sayfullina dev, people skills', softLines.length, 'F1 strict', strictF1(soft), { offTheShelf: 0.016, published: 0.925 }),
    row('Sayfullina dev, people skills', softLines.length, 'F1 overlap', overlapF1(soft)),
  ];

  function tally(lines: readonly TaggedLine[], tags: (line: TaggedLine) => string[], found: (all: PredictedSpans) => Span[]): Tally {
    const counts = newTally();
    for (const line of lines) tallySpans(counts, spansOf(tags(line)), found(predictSpans(line.tokens, engine)));
    return counts;
  }
}

const tagged = (set: string): TaggedLine[] =>
  readText(`bench/${set}/dev.json.gz`)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TaggedLine);
