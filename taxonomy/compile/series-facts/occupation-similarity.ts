import type { OnetOccupation } from './onet-occupations.ts';
import { similarities, stems, wordVectors } from './word-vectors.ts';

/** An occupation beside a series: how alike their texts are, 0..1. */
export interface AlikeOccupation {
  soc: string;
  strength: number;
}

/** What a series says of itself. */
export interface SeriesWords {
  code: string;
  title: string;
  federalTitles: readonly string[];
  definition: string;
}

/** How many occupations are kept a series. */
const KEPT = 8;
/** Titles say more than sentences. */
const TITLE_WEIGHT = 6;
const FEDERAL_TITLE_WEIGHT = 2;
/** Kinds of occupation that share everyone's words: they must be that much more alike. */
const DISCOUNTS: readonly [RegExp, number][] = [
  [/Teachers, Postsecondary|Instructors, Postsecondary/, 0.3],
  [/^First-Line Supervisors|^Helpers--/, 0.6],
  [/All Other$/, 0.7],
  [/\bManagers\b|Executives/, 0.75],
];

/**
 * Occupations whose O*NET text is most like a series' text (title, typical announcement titles, handbook definition), strongest first.
 * Words are weighted by tf-idf and compared by cosine. Against 229 series and occupation pairs that share announcement titles, the first guess
 * was the same six-digit SOC in 53 % and among the first five in 82 %: a lead, not a fact, and shown as such.
 */
export function alikeOccupations(series: readonly SeriesWords[], onet: readonly OnetOccupation[]): Map<string, AlikeOccupation[]> {
  const repeat = (text: string, times: number) => Array.from({ length: times }, () => text).join(' . ');
  const occupations = onet.map((one) => stems([repeat(one.title, TITLE_WEIGHT), one.description, ...one.titles].join(' . ')));
  const federal = series.map((one) =>
    stems([repeat(one.title, TITLE_WEIGHT), repeat(one.federalTitles.join(' . '), FEDERAL_TITLE_WEIGHT), one.definition].join(' . ')),
  );
  const vectors = wordVectors([...occupations, ...federal]);
  const compare = similarities(vectors.slice(0, onet.length));
  return new Map(
    series.map(({ code, title }, at) => {
      const cosines = compare(vectors[onet.length + at] ?? new Map());
      const ranked = onet.map((one, place) => ({ soc: one.soc, strength: (cosines[place] ?? 0) * discount(one.title, title) }));
      ranked.sort((a, b) => b.strength - a.strength || (a.soc < b.soc ? -1 : 1));
      return [code, ranked.slice(0, KEPT).filter(({ strength }) => strength > 0)];
    }),
  );
}

/** A series about managing keeps its managers. */
function discount(occupation: string, series: string): number {
  const found = DISCOUNTS.find(([kind]) => kind.test(occupation));
  if (!found || (/\bManag/.test(occupation) && /manage|administrat|officer/i.test(series))) return 1;
  return found[1];
}
