import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import type { SeriesLinks } from '../../schema/series-links.ts';
import type { Specialty } from '../../schema/specialty.ts';

/** links.json: look-alikes, private occupations and specialties of the series in use, and nothing else of their records. */
export function compileLinks(
  series: readonly Pick<OccupationalSeries, 'code' | 'lookAlikes' | 'occupations'>[],
  specialties: Readonly<Record<string, readonly Specialty[]>>,
): SeriesLinks {
  const all = series.flatMap(({ occupations }) => occupations.map(({ soc, title }): [string, string] => [soc, title]));
  return {
    lookAlikes: Object.fromEntries(
      series
        .filter(({ lookAlikes }) => lookAlikes.length > 0)
        .map(({ code, lookAlikes }) => [code, Object.fromEntries(lookAlikes.map((one) => [one.code, one.differs]))]),
    ),
    occupations: Object.fromEntries(
      series
        .filter(({ occupations }) => occupations.length > 0)
        .map(({ code, occupations }) => [code, occupations.map(({ soc, strength }) => [soc, Math.round(strength * 100) / 100])]),
    ),
    occupationTitles: Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
    // The engine needs no role codes; the full lists stand in rules.json.
    specialties: Object.fromEntries(
      Object.entries(specialties).map(([code, list]) => [code, list.map(({ roles: _, ...needed }) => needed)]),
    ),
  };
}
