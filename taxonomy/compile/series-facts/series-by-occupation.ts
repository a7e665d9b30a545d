import type { OccupationalSeries } from '../../schema/occupational-series.ts';

/** A series that an occupation leads to. */
export interface LedTo {
  code: string;
  /** Strength of the link in the series' own record, less for estimates and for small series, 0..1. */
  strength: number;
}

/** An estimated link counts half of one that a person set. */
const ESTIMATE = 0.5;
/** A door that leads to ten people is not worth one that leads to ten thousand: from 0.6 (ten) to 1 (a hundred thousand). */
const sizeFactor = (employees: number) => Math.min(1, 0.5 + Math.log10(employees + 1) / 10);

/** Series by O*NET-SOC code, and by the six-digit SOC code in front of the stop: {"29-1141.03" -> ..., "29-1141" -> ...}. Strongest first. */
export function seriesByOccupation(
  series: readonly Pick<OccupationalSeries, 'code' | 'occupations' | 'headCounts'>[],
): Map<string, LedTo[]> {
  const bySoc = new Map<string, Map<string, number>>();
  const add = (soc: string, code: string, strength: number) => {
    const codes = bySoc.get(soc) ?? new Map<string, number>();
    bySoc.set(soc, codes.set(code, Math.max(codes.get(code) ?? 0, strength)));
  };
  for (const { code, occupations, headCounts } of series) {
    const size = sizeFactor(headCounts.at(-1)?.employees ?? 0);
    for (const { soc, strength, basis } of occupations) {
      const weight = strength * size * (basis === 'official excerpt' || basis === 'own judgement' ? 1 : ESTIMATE);
      add(soc, code, weight);
      add(soc.slice(0, 7), code, weight);
    }
  }
  return new Map(
    [...bySoc].map(([soc, codes]) => [
      soc,
      [...codes].map(([code, strength]) => ({ code, strength })).sort((a, b) => b.strength - a.strength || (a.code < b.code ? -1 : 1)),
    ]),
  );
}
