/** A sparse vector of length one: places in rising order and what stands there. */
export interface SparseRow {
  at: Int32Array;
  value: Float64Array;
}

const ROUNDS = 15;

/**
 * Spherical k-means (Dhillon and Modha 2001): rows that point the same way come together. It starts from the first `count` rows, so rows that
 * weigh most should stand first. The same rows give the same clusters.
 * @param weights how much each row pulls its cluster
 * @param width one more than the highest place
 * @returns cluster of each row, and the clusters' middles
 */
export function clusters(
  rows: readonly SparseRow[],
  weights: readonly number[],
  width: number,
  count: number,
): { of: Int32Array; middles: SparseRow[] } {
  const of = new Int32Array(rows.length);
  let middles = rows.slice(0, count).map((row) => spread(row, width));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [r, row] of rows.entries()) of[r] = nearest(row, middles);
    const next = middles.map(() => new Float64Array(width));
    for (const [r, { at, value }] of rows.entries()) {
      const sum = next[of[r]!]!;
      for (let i = 0; i < at.length; i++) sum[at[i]!]! += value[i]! * weights[r]!;
    }
    middles = next.map((sum, cluster) => (sum.some((x) => x !== 0) ? scaled(sum) : middles[cluster]!));
  }
  return { of, middles: middles.map(sparse) };
}

function nearest({ at, value }: SparseRow, middles: readonly Float64Array[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [cluster, middle] of middles.entries()) {
    let sum = 0;
    for (let i = 0; i < at.length; i++) sum += middle[at[i]!]! * value[i]!;
    if (sum > most) {
      most = sum;
      best = cluster;
    }
  }
  return best;
}

function spread({ at, value }: SparseRow, width: number): Float64Array {
  const dense = new Float64Array(width);
  for (let i = 0; i < at.length; i++) dense[at[i]!] = value[i]!;
  return dense;
}

function scaled(dense: Float64Array): Float64Array {
  const length = Math.sqrt(dense.reduce((sum, x) => sum + x * x, 0));
  return dense.map((x) => x / length);
}

function sparse(dense: Float64Array): SparseRow {
  const at = Int32Array.from([...dense.keys()].filter((place) => dense[place] !== 0));
  return { at, value: Float64Array.from(at, (place) => dense[place]!) };
}

/** A row of any length, scaled to length one. */
export function unitRow(at: readonly number[], value: readonly number[]): SparseRow {
  const length = Math.sqrt(value.reduce((sum, x) => sum + x * x, 0)) || 1;
  return { at: Int32Array.from(at), value: Float64Array.from(value, (x) => x / length) };
}
