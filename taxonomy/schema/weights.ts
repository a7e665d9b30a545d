/** A sparse table of pulls on series: column = series. */
export interface Pulls {
  /** Row r holds the cells start[r] to start[r + 1]. */
  start: Int32Array;
  column: Uint16Array;
  pull: Float32Array;
}

/**
 * Pulls of terms on series as one sparse table: row = term, column = series. Learned in compile/learn-weights.ts.
 * The raw sum of a series for a text is `bias + scale x sum(value of term x pull)`.
 */
export interface Weights extends Pulls {
  rows: number;
  /** 0 for a term this table doesn't know. */
  idf: Float32Array;
  bias: Float32Array;
}
