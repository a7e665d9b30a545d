import type { Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import type { Band } from '../../taxonomy/schema/analysis.ts';
import type { GoldItem } from './bench-sets.ts';

export type Way = 'title and text' | 'title only' | 'text only';

export interface SeriesFigures {
  items: number;
  top1: number;
  top3: number;
  top5: number;
  /** Mean over series of the share right at first place, so that big series don't swallow small ones. */
  macroTop1: number;
  answered: number;
}

/** The ranked codes for an item, read in one of the three ways. Text only is title-blind: wording and codes blanked. */
export function rankedCodes(
  { title, text }: GoldItem,
  way: Way,
  taxonomy: Taxonomy,
): { codes: string[]; band: Band | null; share: number } {
  const posting = way === 'title only' ? { title } : { title, text };
  const { series } = analyzePosting(posting, null, taxonomy, { top: 5, titleBlind: way === 'text only' });
  return { codes: series.map(({ code }) => code), band: series[0]?.band ?? null, share: series[0]?.score ?? 0 };
}

export interface Outcome {
  item: GoldItem;
  codes: string[];
  band: Band | null;
  share: number;
  /** Place of the first right code, from 0; -1 = not among the first five. */
  place: number;
}

export function outcomes(items: readonly GoldItem[], way: Way, taxonomy: Taxonomy): Outcome[] {
  return items.map((item) => {
    const ranked = rankedCodes(item, way, taxonomy);
    return { item, ...ranked, place: ranked.codes.findIndex((code) => item.right.includes(code)) };
  });
}

/** Figures of a set of outcomes; `only` narrows the macro figure to some series. */
export function figures(all: readonly Outcome[], only: (code: string) => boolean = () => true): SeriesFigures {
  const share = (test: (outcome: Outcome) => boolean) => (all.length === 0 ? 0 : all.filter(test).length / all.length);
  const perSeries = new Map<string, { right: number; of: number }>();
  for (const { item, place } of all) {
    for (const code of item.right.filter(only)) {
      const tally = perSeries.get(code) ?? { right: 0, of: 0 };
      tally.of++;
      if (place === 0) tally.right++;
      perSeries.set(code, tally);
    }
  }
  const macro = [...perSeries.values()].reduce((sum, { right, of }) => sum + right / of, 0) / (perSeries.size || 1);
  return {
    items: all.length,
    top1: share(({ place }) => place === 0),
    top3: share(({ place }) => place >= 0 && place < 3),
    top5: share(({ place }) => place >= 0),
    macroTop1: macro,
    answered: share(({ codes }) => codes.length > 0),
  };
}
