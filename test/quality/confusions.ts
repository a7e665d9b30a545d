import type { Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import type { Outcome } from './measure-series.ts';

/** How often each band's first series was right, on the half of the judged ads that fitted nothing. */
export const bandRows = (all: readonly Outcome[]): { band: string; items: number; right: number }[] =>
  (['strong', 'good', 'partial'] as const).map((band) => {
    const of = all.filter((outcome) => outcome.band === band);
    return {
      band,
      items: of.length,
      right: of.length === 0 ? 0 : Number((of.filter(({ place }) => place === 0).length / of.length).toFixed(3)),
    };
  });

/** The pairs of series most often taken for each other: how many texts of either were given to the other. */
export function confusedPairs(
  all: readonly Outcome[],
  taxonomy: Taxonomy,
): { pair: [string, string]; titles: [string, string]; times: number }[] {
  const counts = new Map<string, number>();
  for (const { item, codes, place } of all) {
    const said = codes[0];
    const right = item.right[0];
    if (place === 0 || said === undefined || right === undefined) continue;
    const pair = [said, right].sort().join(' ');
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const title = (code: string) => taxonomy.plates.get(code)?.title ?? code;
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 20)
    .map(([key, times]) => {
      const [a, b] = key.split(' ') as [string, string];
      return { pair: [a, b], titles: [title(a), title(b)], times };
    });
}
