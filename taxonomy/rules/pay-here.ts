import type { GsPayTable } from '../schema/gs-pay-table.ts';
import type { PayHere } from '../schema/pay-here.ts';
import type { Plate } from '../schema/taxonomy.ts';
import { payBetween } from './pay.ts';

/**
 * Pay of the grades that hold most people of this kind, from the lowest step to the highest, in the pay area with that code.
 * Null where most of the work is not on the General Schedule, or for an unknown area.
 */
export function payHere(table: GsPayTable, { gsGrades }: Pick<Plate, 'gsGrades'>, area: string): PayHere | null {
  const range = gsGrades && payBetween(table, gsGrades, area);
  const place = table.localities.find(({ code }) => code === area)?.name;
  return range && place ? { low: range.low, high: range.high, place, year: table.year } : null;
}
