import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import { groupRows } from './group-rows.ts';
import { tableRows } from './table-rows.ts';

/** Published cells of one series in March 2025. Cells of ten or fewer people are suppressed, so every sum falls short of the head count. */
export interface SeriesCells {
  /** Employees in all published cells. */
  published: number;
  payPlans: Record<string, number>;
  gsGrades: Record<string, number>;
  agencies: OccupationalSeries['agencies'];
}

const EDITION = '202503';
const TOP_AGENCIES = 8;

/**
 * Sums FedScope's agency x pay plan x grade x series table (tab-separated) by series code.
 * Codes lost their leading zeros on the way and are padded again; the one row of suppressed cells is left out.
 * `nameOf` gives an agency's name in normal words; equal names are summed.
 */
export function workforceCells(table: string, nameOf: (given: string) => string): Map<string, SeriesCells> {
  const published = tableRows(table, '\t').filter((row) => row['DATECODE'] === EDITION && /^\d+$/.test(row['OCC'] ?? ''));
  const rows = groupRows(published, (row) => (row['OCC'] ?? '').padStart(4, '0'));
  return new Map([...rows].map(([code, list]) => [code, cellsOf(list, nameOf)]));
}

function cellsOf(rows: Record<string, string>[], nameOf: (given: string) => string): SeriesCells {
  const count = (row: Record<string, string>) => Number(row['EMPCOUNT']) || 0;
  const gs = rows.filter((row) => row['PAYPLAN'] === 'GS' && /^\d+$/.test(row['GRD'] ?? ''));
  const agencies = Object.entries(tally(rows, (row) => nameOf(row['AGYT'] ?? ''), count));
  return {
    published: rows.reduce((sum, row) => sum + count(row), 0),
    payPlans: largestFirst(tally(rows, (row) => row['PAYPLAN'] ?? '', count)),
    gsGrades: tally(gs, (row) => String(Number(row['GRD'])), count),
    agencies: {
      count: agencies.length,
      top: agencies
        .map(([name, employees]) => ({ name, employees }))
        .sort((a, b) => b.employees - a.employees || (a.name < b.name ? -1 : 1))
        .slice(0, TOP_AGENCIES),
    },
  };
}

function tally<Row>(rows: Row[], key: (row: Row) => string, count: (row: Row) => number): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of rows) sums[key(row)] = (sums[key(row)] ?? 0) + count(row);
  return sums;
}

const largestFirst = (sums: Record<string, number>) =>
  Object.fromEntries(Object.entries(sums).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
