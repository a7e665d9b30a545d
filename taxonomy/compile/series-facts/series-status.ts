import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import type { SeriesFactsRow } from './source-rows.ts';

type Status = OccupationalSeries['status'];

/** The newest sign that a series is in use, newest first; the date is what the plate prints. */
const SIGNS: readonly [(row: SeriesFactsRow) => boolean, Pick<Status, 'date' | 'source'>][] = [
  [(row) => (row.usajobs_listings_2025_feb_dec ?? 0) > 0, { date: '2025-12', source: 'usajobs-history' }],
  [(row) => row.emp_202503 !== null, { date: '2025-03', source: 'opm-fedscope-2025-03' }],
  [(row) => (row.usajobs_listings_2024_feb_dec ?? 0) > 0, { date: '2024-12', source: 'usajobs-history' }],
  [(row) => row.emp_202409 !== null, { date: '2024-09', source: 'opm-fedscope-2024-09' }],
];

/**
 * What is known of a series' future. `listed` is the hand-kept line of source/status.json, if there is one.
 * A series that nobody was employed in or announced for in the years at hand is `retired`, whatever the press says of it;
 * one that is in use is `current` as of its newest sign unless a line says more.
 */
export function seriesStatus(row: SeriesFactsRow, listed: Status | undefined): Status {
  const sign = SIGNS.find(([holds]) => holds(row));
  if (!sign) return { state: 'retired', date: '2025-12', source: 'usajobs-history' };
  return listed ?? { state: 'current', ...sign[1] };
}
