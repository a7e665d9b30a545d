/** Places of a text that are looked up in another, and how many letters each has: long enough to be no set phrase. */
const SAMPLES = 6;
const LETTERS = 50;

/**
 * How much of a text stands in a longer one, from 0 to 1, by samples spread over it. Blanks, signs and case do not count, so the same words
 * in another markup are found.
 */
export function shownPart(text: string, within: string): number {
  const [part, whole] = [letters(text), letters(within)];
  if (part.length <= LETTERS) return part !== '' && whole.includes(part) ? 1 : 0;
  let seen = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const from = Math.floor(((part.length - LETTERS) * i) / (SAMPLES - 1));
    if (whole.includes(part.slice(from, from + LETTERS))) seen++;
  }
  return seen / SAMPLES;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
