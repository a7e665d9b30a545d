import type { Taxonomy } from '../load-taxonomy.ts';
import type { Analysis, OccupationMatch } from '../schema/analysis.ts';
import type { OccupationLinks } from '../schema/occupation-links.ts';
import type { Posting } from '../schema/posting.ts';
import { type AnalyzeOptions, analyzePosting } from './analyze-posting.ts';
import { rankOccupations } from './rank-occupations.ts';
import { statedSeries } from './stated-series.ts';

/** Series that share the belief of a text; those after them have next to none. */
const SERIES_READ = 10;
/** An announcement that names its series is of that series; the rest is for what its words say besides. */
const STATED = 0.9;

/**
 * The other way round: what a federal announcement is called in private work. The same reading as `analyzePosting`, with `occupations` filled:
 * belief in each series times its links to O*NET occupations, and the title's own words. A series that the announcement names is taken at its word.
 * Pure and total; `occupations` is empty where nothing can be told.
 */
export function analyzeAnnouncement(
  posting: Posting,
  taxonomy: Taxonomy,
  occupations: OccupationLinks,
  options: AnalyzeOptions = {},
): Analysis {
  const { top = SERIES_READ, titleBlind = false } = options;
  const analysis = analyzePosting(posting, null, taxonomy, { ...options, top: Math.max(top, SERIES_READ) });
  const fields = { title: titleBlind ? '' : (posting.title ?? ''), text: posting.text ?? '' };
  const stated = titleBlind ? null : statedSeries(fields, taxonomy);
  const read = analysis.series.map((match) => ({ ...match, score: stated ? match.score * (1 - STATED) : match.score }));
  const series = stated ? [{ code: stated.code, score: STATED, reasons: [stated.reason] }, ...read] : read;
  analysis.series.length = Math.min(analysis.series.length, top);
  analysis.occupations = rankOccupations(series, fields, taxonomy, occupations, top);
  return analysis;
}

/** Private occupations of one series, closest first; empty for an unknown code. */
export const occupationsOfSeries = (code: string, taxonomy: Taxonomy, occupations: OccupationLinks): OccupationMatch[] =>
  rankOccupations([{ code, score: 1, reasons: [] }], { title: '', text: '' }, taxonomy, occupations, SERIES_READ);
