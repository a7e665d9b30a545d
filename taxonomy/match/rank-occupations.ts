import type { Taxonomy } from '../load-taxonomy.ts';
import type { OccupationMatch, Reason, SeriesMatch } from '../schema/analysis.ts';
import type { OccupationLinks } from '../schema/occupation-links.ts';
import { firstPlaces, type OccupationWords, occupationWords } from './occupation-words.ts';

/** A title that uses the occupation's words triples it, and counts double again where it has them all; words of the duties add a little. */
const TITLE_WORDS = 2;
const WHOLE_TITLE = 2;
const TEXT_WORDS = 0.4;
/** What a title that holds all words of an occupation is worth by itself, beside a series that is certain (1). */
const NAMED_OUTRIGHT = 0.5;
/** Words of the titles of the kind of work inside a series: what parts a security specialist from a programmer, both 2210. */
const KIND_WORDS = 1.5;
const MOST_REASONS = 3;

/** A series, how much it is believed (0..1), and what speaks for it. */
type Believed = Pick<SeriesMatch, 'code' | 'score' | 'reasons' | 'specialty'>;

interface Candidate {
  soc: string;
  /** Belief that comes through the series, and the one that brings most. */
  through: number;
  series: Believed | null;
  fromBest: number;
}

/**
 * Private occupations that series lead to, best first: belief in each series times the strength of its link, more where the title or the
 * text uses the occupation's own words.
 */
export function rankOccupations(
  series: readonly Believed[],
  fields: { title: string; text: string },
  taxonomy: Taxonomy,
  occupations: OccupationLinks,
  top: number,
): OccupationMatch[] {
  const known = occupationWords(occupations);
  const inTitle = firstPlaces(fields.title);
  const inText = firstPlaces(fields.text);
  const candidates = throughSeries(series, occupations);
  for (const [soc, words] of known.words)
    if (words.length > 0 && words.every((word) => inTitle.has(word)) && !candidates.has(soc))
      candidates.set(soc, { soc, through: 0, series: null, fromBest: 0 });
  const scored = [...candidates.values()].map((candidate) => {
    const named = shareOf(candidate.soc, inTitle, known);
    const worded = shareOf(candidate.soc, inText, known);
    const kind = shareOf(candidate.soc, kindWords(candidate.series, taxonomy), known);
    const base = Math.max(candidate.through, named === 1 ? NAMED_OUTRIGHT : 0);
    return {
      candidate,
      named,
      points: base * (1 + TITLE_WORDS * named + (named === 1 ? WHOLE_TITLE : 0) + TEXT_WORDS * worded + KIND_WORDS * kind),
    };
  });
  const all = scored.reduce((sum, { points }) => sum + points, 0);
  return scored
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.candidate.soc < b.candidate.soc ? -1 : 1))
    .slice(0, top)
    .map(({ candidate, named, points }) => ({
      soc: candidate.soc,
      title: occupations.titles[candidate.soc] ?? candidate.soc,
      score: points / all,
      series: candidate.series?.code ?? series[0]?.code ?? '',
      reasons: [...titleReasons(candidate.soc, fields.title, inTitle, known, named), ...(candidate.series?.reasons ?? [])].slice(
        0,
        MOST_REASONS,
      ),
    }));
}

function throughSeries(series: readonly Believed[], { bySeries }: OccupationLinks): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const one of series) {
    for (const [soc, strength] of bySeries[one.code] ?? []) {
      const brings = one.score * strength;
      const known = candidates.get(soc) ?? { soc, through: 0, series: null, fromBest: 0 };
      known.through += brings;
      if (brings > known.fromBest) Object.assign(known, { series: one, fromBest: brings });
      candidates.set(soc, known);
    }
  }
  return candidates;
}

/** Words of the titles of the specialty that was named for a series. */
function kindWords(series: Believed | null, { links }: Taxonomy): ReadonlyMap<string, unknown> {
  const kind = series?.specialty && links.specialties[series.code]?.find(({ label }) => label === series.specialty);
  return firstPlaces(kind ? [kind.label, ...kind.titles].join('; ') : '');
}

/** How much of an occupation's title a field says, 0..1, rare words counting more. */
function shareOf(soc: string, places: ReadonlyMap<string, unknown>, { words, telling }: OccupationWords): number {
  let all = 0;
  let said = 0;
  for (const word of words.get(soc) ?? []) {
    const weight = telling.get(word) ?? 0;
    all += weight;
    if (places.has(word)) said += weight;
  }
  return all === 0 ? 0 : said / all;
}

function titleReasons(
  soc: string,
  title: string,
  places: ReadonlyMap<string, { start: number; end: number }>,
  { words }: OccupationWords,
  weight: number,
): Reason[] {
  const found = (words.get(soc) ?? []).flatMap((word) => places.get(word) ?? []);
  if (found.length === 0) return [];
  const start = Math.min(...found.map((place) => place.start));
  const end = Math.max(...found.map((place) => place.end));
  return [{ in: 'title', skill: null, quote: title.slice(start, end), start, end, section: 'unknown', weight }];
}
