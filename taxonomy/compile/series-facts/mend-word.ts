/** A word is taken for a typing error only beside a neighbor this many times as frequent. */
const FAR_MORE_FREQUENT = 20;
/** Short words have neighbors that are words of their own (Aid, Aide). */
const LONG_ENOUGH = 6;

/**
 * The word that a misspelled one stands for: the most frequent word of the same first letter that is one letter away (one more, one less,
 * another, or two swapped) and at least twenty times as frequent. The word itself where there is none; a different ending is left alone (plurals; servicer, services).
 */
export function mendWord(word: string, counts: ReadonlyMap<string, number>): string {
  if (word.length < LONG_ENOUGH) return word;
  const least = (counts.get(word) ?? 1) * FAR_MORE_FREQUENT;
  let best = word;
  let most = least - 1;
  for (const [other, count] of counts) {
    if (count > most && other[0] === word[0] && oneLetterAway(word, other)) {
      best = other;
      most = count;
    }
  }
  return best;
}

function oneLetterAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  // Only the ending differs.
  if (start >= Math.max(a.length, b.length) - 1) return false;
  const restA = a.slice(start);
  const restB = b.slice(start);
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}
