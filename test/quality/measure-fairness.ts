import type { Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import { type FairnessPair, fairnessPairs, unseenFairnessPairs } from '../taxonomy/fairness/backgrounds.ts';
import type { Figure } from './quality-page.ts';

/** What two tellings of the same work lead to: the first three series of each, best first. */
export interface ToldTwice extends FairnessPair {
  codes: string[];
  otherCodes: string[];
  /** The same three, whatever their order: what a person is shown as three plates. */
  sameThree: boolean;
  sameFirst: boolean;
}

export function tellTwice(pairs: readonly FairnessPair[], taxonomy: Taxonomy): ToldTwice[] {
  const three = (text: string) => analyzePosting({ text }, null, taxonomy, { top: 3 }).series.map(({ code }) => code);
  return pairs.map((pair) => {
    const codes = three(pair.one);
    const otherCodes = three(pair.other);
    const sameThree = [...codes].sort().join(' ') === [...otherCodes].sort().join(' ');
    return { ...pair, codes, otherCodes, sameThree, sameFirst: codes[0] === otherCodes[0] };
  });
}

/** Share of pairs, 0..1. */
export const shareOf = (pairs: readonly ToldTwice[], test: (pair: ToldTwice) => boolean): number =>
  pairs.filter(test).length / pairs.length;

/** Figures of both sets of pairs. */
export function measureFairness(taxonomy: Taxonomy): Figure[] {
  return (
    [
      ['Same work told from two backgrounds', fairnessPairs()],
      ['Same work, tellings written after the cues', unseenFairnessPairs()],
    ] as const
  ).flatMap(([set, pairs]) => {
    const told = tellTwice(pairs, taxonomy);
    return [
      { set, measure: 'same first three', items: told.length, ours: shareOf(told, ({ sameThree }) => sameThree) },
      { set, measure: 'same first', items: told.length, ours: shareOf(told, ({ sameFirst }) => sameFirst) },
    ];
  });
}
