import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';

/** What private employers call a kind of federal job. */
export interface PrivateRow {
  code: string;
  name: string;
  /** Titles in private ads. */
  titles: string[];
  /** Occupations of the labor statistics it is linked to, and how we know. */
  occupations: { title: string; basis: OccupationalSeries['occupations'][number]['basis'] }[];
  /** Words of private ads for what it does. */
  words: string[];
}

export const privateRow = (series: OccupationalSeries): PrivateRow => ({
  code: series.code,
  name: series.title,
  titles: series.privateTitles.slice(0, 8),
  occupations: series.occupations.slice(0, 4).map(({ title, basis }) => ({ title, basis })),
  words: series.asksFor.slice(0, 10).map(({ label }) => label),
});
