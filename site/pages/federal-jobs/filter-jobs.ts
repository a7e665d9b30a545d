import type { JobRow } from './job-row.ts';

export interface JobFilter {
  query: string;
  /** Only kinds that ask no degree. */
  noDegree: boolean;
  stem: boolean;
  /** Only kinds that hired at entry level in the last twelve months. */
  hiring: boolean;
  /** Only kinds that ten agencies or more employ: more doors to knock at. */
  many: boolean;
  work: 'all' | 'office' | 'trade';
  order: 'group' | 'hires' | 'employees';
}

export const everyJob: JobFilter = { query: '', noDegree: false, stem: false, hiring: false, many: false, work: 'all', order: 'group' };

const MANY_AGENCIES = 10;

/** The rows that pass, in the order asked for. Every word of the query must begin a word of the row; [] when nothing does. */
export function filterJobs(rows: readonly JobRow[], filter: JobFilter): JobRow[] {
  const words = filter.query.toLowerCase().split(/\s+/).filter(Boolean);
  const passing = rows.filter(
    (row) =>
      (!filter.noDegree || row.degree === 'none' || row.degree === 'optional') &&
      (!filter.stem || row.stem) &&
      (!filter.hiring || (row.hires ?? 0) > 0) &&
      (!filter.many || row.agencies >= MANY_AGENCIES) &&
      (filter.work === 'all' || row.trade === (filter.work === 'trade')) &&
      words.every((word) => ` ${row.code} ${row.name} ${row.called.join(' ')} ${row.asks.join(' ')}`.toLowerCase().includes(` ${word}`)),
  );
  if (filter.order === 'group') return passing;
  const size = (row: JobRow) => (filter.order === 'hires' ? row.hires : row.employees) ?? -1;
  return passing.sort((a, b) => size(b) - size(a));
}
