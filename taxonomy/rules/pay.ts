import type { GsPayTable } from '../schema/gs-pay-table.ts';

/**
 * Pay of a GS grade in a locality, dollars a year, from step 1 to step 10.
 * `capped` = the highest step is held down by the cap (level IV of the Executive Schedule, 5 U.S.C. 5304(g)).
 * Null for a grade outside 1..15 or a locality the table doesn't have.
 * Source: OPM Salary Table 2026-GS; the locality rate is the base rate raised by the percentage, in whole dollars (5 CFR 531.604).
 */
export function payRange(table: GsPayTable, grade: number, localityCode: string): { low: number; high: number; capped: boolean } | null {
  const low = payAt(table, grade, 1, localityCode);
  const high = payAt(table, grade, 10, localityCode);
  return low && high ? { low: low.pay, high: high.pay, capped: high.capped } : null;
}

/** Pay of one grade and step (1..10) in a locality; null where the table has no such cell. Same source and rounding as `payRange`. */
export function payAt(table: GsPayTable, grade: number, step: number, localityCode: string): { pay: number; capped: boolean } | null {
  const base = table.base[grade - 1]?.[step - 1];
  const locality = table.localities.find(({ code }) => code === localityCode);
  if (base === undefined || !locality) return null;
  const full = Math.round(base * (1 + locality.percent / 100));
  return { pay: Math.min(full, table.cap), capped: full > table.cap };
}

/** Pay from the lowest step of one grade to the highest step of another: the range a plate shows for a series. Null as in `payRange`. */
export function payBetween(
  table: GsPayTable,
  grades: { low: number; high: number },
  localityCode: string,
): { low: number; high: number; capped: boolean } | null {
  const first = payRange(table, grades.low, localityCode);
  const last = payRange(table, grades.high, localityCode);
  return first && last ? { low: first.low, high: last.high, capped: last.capped } : null;
}

/**
 * Weeks of acceptable work before the next step within a grade; null at step 10 or outside 1..9.
 * Source: 5 CFR 531.405: 52 weeks to steps 2-4, 104 to steps 5-7, 156 to steps 8-10.
 */
export function weeksToNextStep(step: number): number | null {
  if (!Number.isInteger(step) || step < 1 || step > 9) return null;
  return step <= 3 ? 52 : step <= 6 ? 104 : 156;
}
