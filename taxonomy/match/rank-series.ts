import type { Pulls, Weights } from '../schema/weights.ts';
import type { Terms } from './gather-evidence.ts';

/** Adds the pulls of a text's terms to the raw sums of all series. */
export function addPulls(terms: Terms, weights: Weights, factor: number, sums: Float64Array): void {
  for (let k = 0; k < terms.count; k++) addRow(weights, terms.row[k]!, terms.value[k]! * factor, sums);
}

/** Adds one row of a table to the raw sums. */
export function addRow({ start, column, pull }: Pulls, row: number, factor: number, sums: Float64Array): void {
  const end = start[row + 1]!;
  for (let cell = start[row]!; cell < end; cell++) sums[column[cell]!]! += factor * pull[cell]!;
}

/**
 * The best columns by raw sum, and each one's share of belief among all (softmax). Ties fall to the lower code, so that order is stable.
 * @param only columns that may be named; all of them where it is left out
 */
export function rankColumns(sums: Float64Array, top: number, only?: ReadonlySet<number>): { column: number; share: number }[] {
  let most = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < sums.length; column++) if (sums[column]! > most) most = sums[column]!;
  let total = 0;
  for (let column = 0; column < sums.length; column++) total += Math.exp(sums[column]! - most);
  // A share that can't enter the list any more need not be worked out: most of them.
  let leastSum = Number.NEGATIVE_INFINITY;
  const best: { column: number; share: number }[] = [];
  for (let column = 0; column < sums.length; column++) {
    if (only && !only.has(column)) continue;
    if (sums[column]! <= leastSum) continue;
    const share = Math.exp(sums[column]! - most) / total;
    if (best.length === top && share <= best[top - 1]!.share) continue;
    let at = best.length;
    while (at > 0 && best[at - 1]!.share < share) at--;
    best.splice(at, 0, { column, share });
    if (best.length > top) best.pop();
    if (best.length === top) leastSum = sums[best[top - 1]!.column]!;
  }
  return best;
}
