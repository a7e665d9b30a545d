/**
 * Pulls of terms on series as one sparse table: row = term, column = series. Learned in compile/learn-weights.ts.
 * The raw sum of a series for a text is `bias + scale x sum(value of term x pull)`.
 */
export interface Weights {
  rows: number;
  /** Row r holds the cells start[r] to start[r + 1]. */
  start: Int32Array;
  column: Uint16Array;
  pull: Float32Array;
  /** 0 for a term this table doesn't know. */
  idf: Float32Array;
  bias: Float32Array;
}
