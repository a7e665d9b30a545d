import { payBetween } from '../../taxonomy/rules/pay.ts';
import type { GsPayTable } from '../../taxonomy/schema/gs-pay-table.ts';
import type { OccupationalSeries } from '../../taxonomy/schema/occupational-series.ts';
import type { SocOutlook } from '../../taxonomy/schema/pathways.ts';
import { type PrivateJobs, privateRow } from '../pages/private-jobs/private-row.ts';

/** Grades that private titles tell apart; a finer cut would claim what titles don't say. */
const GRADES = [
  { low: 1, high: 4 },
  { low: 5, high: 7 },
  { low: 9, high: 11 },
  { low: 12, high: 13 },
  { low: 14, high: 15 },
];
/** Pay area of every place that has none of its own. */
const REST_OF_US = 'rest-of-us';

/** What the pages of private jobs are made of. */
export function privateJobs(series: readonly OccupationalSeries[], outlooks: readonly SocOutlook[], pay: GsPayTable): PrivateJobs {
  return {
    rows: series.map(privateRow(new Map(outlooks.map((outlook) => [outlook.soc, outlook])))),
    grades: GRADES.flatMap((grades) => {
      const between = payBetween(pay, grades, REST_OF_US);
      return between ? [{ ...grades, pay: { low: between.low, high: between.high }, year: pay.year }] : [];
    }),
  };
}
