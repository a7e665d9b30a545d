import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import { groupRows } from './group-rows.ts';
import { tableRows } from './table-rows.ts';

/** With so many titles written by hand, none are borrowed. */
const ENOUGH_WRITTEN = 4;
/** Titles a series, and titles an occupation: the closest occupation may not fill the list alone. */
const MOST = 8;
const MOST_OF_ONE = 4;

/**
 * Titles that workers reported to O*NET, by O*NET-SOC code (Sample of Reported Titles, tab-separated): those that O*NET itself shows to people
 * come first. Additions in brackets, "(RN)", are cut.
 */
export function reportedTitles(table: string): Map<string, string[]> {
  const rows = tableRows(table, '\t');
  const shown = (row: Record<string, string>) => row['Shown in My Next Move'] === 'Y';
  const bySoc = groupRows([...rows.filter(shown), ...rows.filter((row) => !shown(row))], (row) => row['O*NET-SOC Code'] ?? '');
  const bare = (row: Record<string, string>) => (row['Reported Job Title'] ?? '').replace(/\s*\([^)]*\)/g, '').trim();
  return new Map([...bySoc].map(([soc, list]) => [soc, [...new Set(list.map(bare))].filter((title) => title !== '')]));
}

/**
 * Common private titles of a series: what people wrote here first, then titles reported for its closest occupations. Only links that a person
 * set are followed; titles that are the series' own federal ones add nothing and are left out.
 */
export function privateTitles(
  series: Pick<OccupationalSeries, 'occupations' | 'federalTitles'>,
  written: readonly string[],
  reported: ReadonlyMap<string, readonly string[]>,
): string[] {
  if (written.length >= ENOUGH_WRITTEN) return [...written];
  const known = new Set(series.federalTitles.map((title) => title.toLowerCase()));
  const followed = series.occupations.filter(({ basis }) => basis === 'official excerpt' || basis === 'own judgement');
  const borrowed = followed.flatMap(({ soc }) =>
    (reported.get(soc) ?? []).filter((title) => !known.has(title.toLowerCase())).slice(0, MOST_OF_ONE),
  );
  return [...new Set([...written, ...borrowed])].slice(0, MOST);
}
