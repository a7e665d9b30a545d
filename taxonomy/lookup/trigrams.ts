/** Buckets that trigrams fall into. Two trigrams may share one, which costs the prefilter a false hit now and then and nothing else. */
export const BUCKETS = 32_768;

const BLANK = 32;

/**
 * Calls `each` with the bucket of every trigram of a text, with two blanks before every word, so that the first letters of words count more
 * and a query of one letter still has one: "c" gives "  c"; "sql" gives "  s", " sq", "sql". Repeated trigrams are repeated.
 */
export function eachTrigram(text: string, each: (bucket: number) => void): void {
  let a = BLANK;
  let b = BLANK;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isBreak(c)) {
      a = BLANK;
      b = BLANK;
      continue;
    }
    each((a * 961 + b * 31 + c) & (BUCKETS - 1));
    a = b;
    b = c;
  }
}

/** Blanks and the signs that part words: / , ( ) - */
const isBreak = (c: number): boolean => c === BLANK || c === 9 || c === 10 || c === 47 || c === 44 || c === 40 || c === 41 || c === 45;
