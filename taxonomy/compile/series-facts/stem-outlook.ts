import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import type { SocOutlook, StemOutlook } from '../../schema/pathways.ts';

/** The STEM picture: series with a STEM type (not health) that are in use, by kind and code. */
export function stemOutlook(series: readonly OccupationalSeries[], outlook: ReadonlyMap<string, SocOutlook>): StemOutlook[] {
  return series
    .filter((one) => one.stem && one.stem.kind !== 'Health' && one.status.state !== 'retired')
    .map((one) => ({
      code: one.code,
      title: one.title,
      kind: one.stem?.kind ?? '',
      employees: Object.fromEntries(one.headCounts.map(({ date, employees }) => [date, employees])),
      announcements: one.announcements,
      ...growthOf(one.occupations, outlook),
    }))
    .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.code < b.code ? -1 : 1));
}

function growthOf(
  occupations: OccupationalSeries['occupations'],
  outlook: ReadonlyMap<string, SocOutlook>,
): Pick<StemOutlook, 'growth' | 'occupations'> {
  const known = occupations.flatMap(({ soc, strength }) => {
    const growth = outlook.get(soc.slice(0, 7))?.growth;
    return growth === null || growth === undefined ? [] : [{ growth, strength }];
  });
  if (known.length === 0) return { growth: null, occupations: 0 };
  const weight = known.reduce((sum, { strength }) => sum + strength, 0);
  const mean = known.reduce((sum, { growth, strength }) => sum + growth * strength, 0) / weight;
  const all = known.map(({ growth }) => growth);
  return { growth: { low: Math.min(...all), high: Math.max(...all), mean: Math.round(mean * 10) / 10 }, occupations: known.length };
}
