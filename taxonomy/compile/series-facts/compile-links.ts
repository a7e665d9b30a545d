import type { OccupationLinks } from '../../schema/occupation-links.ts';
import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import type { SeriesLinks } from '../../schema/series-links.ts';
import type { Specialty } from '../../schema/specialty.ts';

/** links.json: look-alikes and specialties of the series in use, and nothing else of their records. */
export function compileLinks(
  series: readonly Pick<OccupationalSeries, 'code' | 'lookAlikes'>[],
  specialties: Readonly<Record<string, readonly Specialty[]>>,
): SeriesLinks {
  return {
    lookAlikes: Object.fromEntries(
      series
        .filter(({ lookAlikes }) => lookAlikes.length > 0)
        .map(({ code, lookAlikes }) => [code, Object.fromEntries(lookAlikes.map((one) => [one.code, one.differs]))]),
    ),
    specialties,
  };
}

/** occupations.json: private occupations of the series in use. */
export function compileOccupationLinks(series: readonly Pick<OccupationalSeries, 'code' | 'occupations'>[]): OccupationLinks {
  const all = series.flatMap(({ occupations }) => occupations.map(({ soc, title }): [string, string] => [soc, title]));
  return {
    bySeries: Object.fromEntries(
      series
        .filter(({ occupations }) => occupations.length > 0)
        .map(({ code, occupations }) => [code, occupations.map(({ soc, strength }) => [soc, Math.round(strength * 100) / 100])]),
    ),
    titles: Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
  };
}
