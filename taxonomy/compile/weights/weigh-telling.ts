import type { CountedText, Vocabulary } from './vocabulary.ts';

/** A series of fewer texts than this has no reliable share of texts that hold a term. */
const TEXTS_ENOUGH = 10;
/** A term seen in this many texts is believed half way. */
const HALF_BELIEVED = 5;
/** How far telling counts beside rarity. At 0.5 and 1, private ads lose 2 to 4 points at first place. */
const POWER = 0.25;

/**
 * Corrects the rarity of each term by how telling it is: a word that stands as often under every series ("vacancy", "statement") says less
 * than one as rare that stands under few ("weld"). Telling is the gain in knowledge of the series, in nats, from the term
 * (Kullback-Leibler divergence). Questionnaires gain a point at first place, series without text of their own 3.
 * Words known from titles alone, and the mean square of all, stay as they are.
 */
export function weighTelling(vocabulary: Vocabulary, texts: readonly CountedText[], column: ReadonlyMap<string, number>): void {
  const { terms, rowOf, idf } = vocabulary;
  const columns = column.size;
  const sizes = new Float32Array(columns);
  const times = new Float32Array(terms.length * columns);
  for (const { codes, counts, kind } of texts) {
    if (kind === 'title') continue;
    const known = codes.flatMap((code) => column.get(code) ?? []);
    for (const c of known) sizes[c]! += 1 / known.length;
    for (const term of counts.keys()) {
      const row = rowOf.get(term);
      if (row !== undefined) for (const c of known) times[row * columns + c]! += 1 / known.length;
    }
  }
  const usual = sharesOf(sizes.map((n) => Math.min(1, n / TEXTS_ENOUGH)));
  const gains = terms.map((_, row) => {
    const of = times.subarray(row * columns, (row + 1) * columns);
    const seen = of.reduce((sum, n) => sum + n, 0);
    if (seen === 0) return null;
    const believed = seen / (seen + HALF_BELIEVED);
    return gain(sharesOf(of.map((n, c) => n / Math.max(sizes[c]!, TEXTS_ENOUGH))), usual, believed);
  });
  const known = gains.filter((g) => g !== null).sort((a, b) => a - b);
  const middle = known[known.length >> 1] || 1;
  const before = meanSquare(idf);
  for (let row = 0; row < idf.length; row++) idf[row]! *= ((gains[row] ?? middle) / middle) ** POWER;
  const factor = Math.sqrt(before / (meanSquare(idf) || 1));
  for (let row = 0; row < idf.length; row++) idf[row]! *= factor;
}

/** Divergence of what a term says of the series from what is usual; `believed` of it is the term's own, the rest the usual. */
function gain(shares: Float32Array, usual: Float32Array, believed: number): number {
  let sum = 0;
  for (let c = 0; c < usual.length; c++) {
    if (usual[c] === 0) continue;
    const share = shares[c]! * believed + usual[c]! * (1 - believed);
    sum += share * Math.log(share / usual[c]!);
  }
  return Math.max(0, sum);
}

function sharesOf(numbers: Float32Array): Float32Array {
  const total = numbers.reduce((sum, n) => sum + n, 0) || 1;
  return numbers.map((n) => n / total);
}

const meanSquare = (numbers: Float32Array): number => numbers.reduce((sum, n) => sum + n * n, 0) / (numbers.length || 1);
