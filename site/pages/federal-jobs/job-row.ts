import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';

/** What the list of federal jobs knows of one kind: enough to filter and to search, small enough to travel with the page. */
export interface JobRow {
  code: string;
  name: string;
  group: string;
  groupName: string;
  trade: boolean;
  degree: OccupationalSeries['education']['rule'];
  stem: boolean;
  /** Entry hires of the last twelve months; null where the table is silent. */
  hires: number | null;
  agencies: number;
  /** Newest head count; null where none is published. */
  employees: number | null;
  warned: boolean;
  /** Private titles that lead here; searched, the first ones shown. */
  called: string[];
  /** Skills it asks for more than other kinds do; searched, not shown. */
  asks: string[];
}

export function jobRow(series: OccupationalSeries): JobRow {
  return {
    code: series.code,
    name: series.title,
    group: series.group.code,
    groupName: series.group.title,
    trade: series.collar === 'blue',
    degree: series.education.rule,
    stem: series.stem !== null,
    hires: series.entryHiring?.last12 ?? null,
    agencies: series.agencies.count,
    employees: series.headCounts.at(-1)?.employees ?? null,
    warned: series.status.state === 'reported' || series.status.state === 'cancelled',
    called: series.privateTitles.slice(0, 4),
    asks: series.asksFor.slice(0, 6).map(({ label }) => label),
  };
}
