import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import { tableRows } from './table-rows.ts';

/** What the 2021-2026 entry-hiring table says of one series. */
export interface HiringRow {
  entry: NonNullable<OccupationalSeries['entryHiring']>;
  /** Whether its own reading of OPM's standard asks for a degree; null where it is silent. */
  degreeRequired: boolean | null;
  /** Its reading of postings: a degree, a credential, nothing; null where it is silent. */
  asks: 'degree' | 'credential' | 'none' | null;
  /** Common announcement titles as they stand in the table, typing errors included. */
  titles: string[];
}

const YEARS = ['2021', '2022', '2023', '2024', '2025', '2026'];

/** Reads workforce/series_hiring_2021_2026.tsv by series code. Percentages become shares 0..1; an entry grade of 0 means unknown. */
export function hiringRows(table: string): Map<string, HiringRow> {
  return new Map(tableRows(table, '\t').map((row) => [(row['series'] ?? '').padStart(4, '0'), hiringRow(row)]));
}

function hiringRow(row: Record<string, string>): HiringRow {
  const number = (name: string) =>
    row[name] === undefined || row[name] === '' || Number.isNaN(Number(row[name])) ? null : Number(row[name]);
  const share = (name: string) => {
    const percent = number(name);
    return percent === null ? null : Math.round(percent * 10) / 1000;
  };
  const byYear = YEARS.map((year) => [year, number(`h${year}`)] as const).filter((pair): pair is [string, number] => pair[1] !== null);
  const asks = row['degree_requirement'];
  return {
    entry: {
      byYear: Object.fromEntries(byYear),
      last12: number('hires_last12'),
      best12: number('hires_best12'),
      youngShare: share('pct_entry_young'),
      usualGrade: number('typical_entry_grade') || null,
      degreeHeldShare: share('pct_degree_held'),
      educationAcceptedShare: share('pct_education_substitutable'),
      licenseShare: share('pct_license_or_cert'),
      clearanceShare: share('pct_clearance'),
      ageLimitShare: share('pct_age_limit'),
      tenure: row['tenure_kind'] === 'unknown' || !row['tenure_kind'] ? null : row['tenure_kind'],
    },
    degreeRequired: row['opm_degree_required'] === 'true' ? true : row['opm_degree_required'] === 'false' ? false : null,
    asks: asks === 'degree' || asks === 'credential' || asks === 'none' ? asks : null,
    titles: (row['common_titles'] ?? '').split('|').filter((title) => title !== ''),
  };
}
