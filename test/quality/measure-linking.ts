import { tableRows } from '../../taxonomy/compile/series-facts/table-rows.ts';
import { rankBySentence, type SentenceLookup } from '../../taxonomy/lookup/rank-by-sentence.ts';
import { readText } from './bench-sets.ts';
import type { Figure } from './quality-page.ts';

/** Labels that say the annotators found none. */
const NO_LABEL = new Set(['', 'UNDERSPECIFIED', 'LABEL NOT PRESENT', 'UNK']);

type Gold = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Linking a sentence to ESCO's 13,891 labels, ranked as the product ranks skills for a sentence.
 * RP@5 as in ../shared/bench/score.py: right labels among the first five, over the most that could be right there.
 */
export function measureLinking(): Figure[] {
  const rank = rankLabels();
  const rp5 = (gold: Gold) => {
    let sum = 0;
    for (const [sentence, labels] of gold) {
      const right = rank(sentence, 5).filter((label) => labels.has(label)).length;
      sum += right / Math.min(5, labels.size);
    }
    return Number((sum / gold.size).toFixed(4));
  };
  const row = (set: string, gold: Gold, more: Partial<Figure>): Figure => ({
    set,
    measure: 'RP@5',
    ours: rp5(gold),
    items: gold.size,
    ...more,
  });
  return [
    row('ESCO linking, TECH validation', annotated('tech'), { offTheShelf: 0.405, published: 0.64 }),
    row('ESCO linking, HOUSE validation', annotated('house'), { offTheShelf: 0.28, published: 0.491 }),
    row('ESCO linking, SkillSkape dev (made-up sentences)', madeUp(), {}),
  ];
}

function rankLabels(): SentenceLookup<string> {
  const labels = [...new Set(readText('bench/esco_linking/skills_en_label.txt.gz').split('\n').filter(Boolean))];
  const others = new Map<string, string[]>();
  for (const row of tableRows(readText('sources/esco/skills_en.csv.gz'), ','))
    others.set(row['preferredLabel'] ?? '', (row['altLabels'] ?? '').split('\n').filter(Boolean));
  return rankBySentence(labels, (label) => [label, ...(others.get(label) ?? [])]);
}

function annotated(set: 'tech' | 'house'): Gold {
  const gold = new Map<string, Set<string>>();
  for (const row of tableRows(readText(`bench/esco_linking/${set}_validation_annotations.csv`), ','))
    add(gold, row['sentence'] ?? '', row['label'] ?? '');
  return gold;
}

function madeUp(): Gold {
  const gold = new Map<string, Set<string>>();
  for (const row of tableRows(readText('bench/skillskape/dev.csv.gz'), ','))
    for (const [, one, other] of (row['skills'] ?? '').matchAll(/'([^']*)'|"([^"]*)"/g))
      add(gold, row['sentence'] ?? '', one ?? other ?? '');
  return gold;
}

function add(gold: Map<string, Set<string>>, sentence: string, label: string): void {
  if (NO_LABEL.has(label)) return;
  const labels = gold.get(sentence) ?? new Set();
  gold.set(sentence, labels.add(label));
}
