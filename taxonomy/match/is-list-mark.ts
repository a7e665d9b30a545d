import type { Reading, Span } from '../text/read-text.ts';

/** What may stand before the letter of a list: the start of the text, of a line or of a sentence, or the bracket of "(C)". */
const BEFORE = /(?:^|[\n.;:(•])[^\S\n]*$/;
/** "R.T." and "U.S.C": more letters of an abbreviation stand beside it. */
const ABBREVIATED_AFTER = /^\.[A-Z](?![a-z])/;
const ABBREVIATED_BEFORE = /\b[A-Z]\.$/;
/** A bracket that was opened further back than this is no bracket around one list. */
const BRACKET_REACH = 200;

/** One letter that only counts or abbreviates: "A. Citizenship B. Degree", "or c) teaching", "(C)", "R.T.(R)", "U.S.C". "Java and C." is none. */
export function isListMark({ text, tokens }: Reading, { from, to }: Span): boolean {
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  if (end - start !== 1) return false;
  const before = text.slice(Math.max(0, start - BRACKET_REACH), start);
  if (ABBREVIATED_BEFORE.test(before)) return true;
  if (text[end] === ')' && before.lastIndexOf('(') <= before.lastIndexOf(')')) return true;
  return /[.)]/.test(text[end] ?? '') && (ABBREVIATED_AFTER.test(text.slice(end, end + 3)) || BEFORE.test(before));
}
