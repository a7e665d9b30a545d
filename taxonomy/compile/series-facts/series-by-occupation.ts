import type { OccupationalSeries } from '../../schema/occupational-series.ts';

/** A series that an occupation leads to. */
export interface LedTo {
  code: string;
  /** Strength of the link, as the series' own record has it. */
  strength: number;
}

/** Series by O*NET-SOC code, and by the six-digit SOC code in front of the stop: {"29-1141.03" -> ..., "29-1141" -> ...}. Strongest first. */
export function seriesByOccupation(series: readonly Pick<OccupationalSeries, 'code' | 'occupations'>[]): Map<string, LedTo[]> {
  const bySoc = new Map<string, Map<string, number>>();
  const add = (soc: string, code: string, strength: number) => {
    const codes = bySoc.get(soc) ?? new Map<string, number>();
    bySoc.set(soc, codes.set(code, Math.max(codes.get(code) ?? 0, strength)));
  };
  for (const { code, occupations } of series) {
    for (const { soc, strength } of occupations) {
      add(soc, code, strength);
      add(soc.slice(0, 7), code, strength);
    }
  }
  return new Map(
    [...bySoc].map(([soc, codes]) => [
      soc,
      [...codes].map(([code, strength]) => ({ code, strength })).sort((a, b) => b.strength - a.strength || (a.code < b.code ? -1 : 1)),
    ]),
  );
}
