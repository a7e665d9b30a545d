/**
 * Index of the first that begins at this token or later, among what stands in the order of the text. Without it, a text of nothing but
 * negations, or of nothing but ambiguous forms, costs the square of its length.
 */
export function firstFrom(ordered: readonly { from: number }[], token: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
