import type { LearnedWeights } from '../weights/learn-weights.ts';

/** Fainter pulls are noise between small series. */
const LEAST = 0.3;

/**
 * Likeness of every two series, row by row: the cosine of what pulls towards them, each term's pull times how rare the term is.
 * Pulls against a series are left out: they part like series on purpose. 1 on the diagonal; a series without any pull is like none.
 */
export function likenessOf({ vocabulary, learned }: Pick<LearnedWeights, 'vocabulary' | 'learned'>): Float64Array {
  const n = learned.bias.length;
  const dots = new Float64Array(n * n);
  const columns: number[] = [];
  const pulls: number[] = [];
  for (let row = 0; row < vocabulary.terms.length; row++) {
    columns.length = 0;
    pulls.length = 0;
    for (let column = 0; column < n; column++) {
      const pull = learned.pull[row * n + column]! * vocabulary.idf[row]!;
      if (pull < LEAST) continue;
      columns.push(column);
      pulls.push(pull);
    }
    for (let i = 0; i < columns.length; i++)
      for (let j = 0; j < columns.length; j++) dots[columns[i]! * n + columns[j]!]! += pulls[i]! * pulls[j]!;
  }
  const lengths = Float64Array.from({ length: n }, (_, at) => Math.sqrt(dots[at * n + at]!));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const both = lengths[i]! * lengths[j]!;
      dots[i * n + j] = i === j ? 1 : both === 0 ? 0 : dots[i * n + j]! / both;
    }
  }
  return dots;
}
