import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';
import type { SocOutlook } from '../../../taxonomy/schema/pathways.ts';

/** An occupation of the labor statistics and what they say of it. */
export interface PrivateOccupation {
  /** O*NET-SOC code. */
  soc: string;
  title: string;
  /** How we know that it is linked. */
  basis: OccupationalSeries['occupations'][number]['basis'];
  /** Null where the labor statistics are silent. */
  outlook: Pick<SocOutlook, 'privateWage' | 'federalWage' | 'growth' | 'openings'> | null;
}

/** What private employers call a kind of federal job. */
export interface PrivateRow {
  code: string;
  name: string;
  /** Titles in private ads. */
  titles: string[];
  occupations: PrivateOccupation[];
  /** Words of private ads for what it does. */
  words: string[];
}

/** What the pages of private jobs are made of. */
export interface PrivateJobs {
  rows: PrivateRow[];
  /** Yearly pay of grades together, where no place has its own, with the year of the table. */
  grades: { low: number; high: number; pay: { low: number; high: number }; year: number }[];
}

/** @param outlooks by six-digit SOC */
export const privateRow =
  (outlooks: ReadonlyMap<string, SocOutlook>) =>
  (series: OccupationalSeries): PrivateRow => ({
    code: series.code,
    name: series.title,
    titles: series.privateTitles.slice(0, 8),
    occupations: series.occupations.slice(0, 5).map(({ soc, title, basis }) => {
      const outlook = outlooks.get(soc.slice(0, '00-0000'.length));
      return { soc, title, basis, outlook: outlook ? pick(outlook) : null };
    }),
    words: series.asksFor.slice(0, 10).map(({ label }) => label),
  });

const pick = ({ privateWage, federalWage, growth, openings }: SocOutlook) => ({ privateWage, federalWage, growth, openings });
