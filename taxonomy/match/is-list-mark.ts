import type { Reading, Span } from '../text/read-text.ts';

/** What may stand before the letter of a list: the start of the text, of a line or of a sentence, or the bracket of "(C)". */
const BEFORE = /(?:^|[\n.;:(•])[^\S\n]*$/;
/** "R.T.": more letters of an abbreviation follow. */
const ABBREVIATED = /^\.[A-Z](?![a-z])/;

/** One letter that only counts or abbreviates: "A. Citizenship B. Degree C. License", "(C)", "R.T.(R)". "Java and C." is neither. */
export function isListMark({ text, tokens }: Reading, { from, to }: Span): boolean {
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  if (end - start !== 1 || !/[.)]/.test(text[end] ?? '')) return false;
  return ABBREVIATED.test(text.slice(end, end + 3)) || BEFORE.test(text.slice(Math.max(0, start - 8), start));
}
