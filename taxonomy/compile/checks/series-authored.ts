import type { AuthoredSeries } from '../series-facts/authored-series.ts';
import type { Problem } from '../series-facts/problem.ts';

/** File that a series' hand-written line belongs in: one a group, "taxonomy/source/series/0300.json" for 0343. */
export const authoredFile = (code: string) => `taxonomy/source/series/${code.slice(0, 2)}00.json`;

/** Every hand-written line must belong to a code that exists, stand once, and say something. */
export function checkAuthoredSeries(codes: ReadonlySet<string>, authored: readonly AuthoredSeries[]): Problem[] {
  const seen = new Set<string>();
  return authored.flatMap(({ code, summary }) => {
    const found: Problem[] = [];
    const add = (wrong: string, got: string, expected: string) =>
      found.push({ file: authoredFile(code), entry: code, wrong, got, expected });
    if (!codes.has(code)) add('unknown series', code, 'a code of the USAJOBS list');
    if (seen.has(code)) add('written twice', code, 'one line a series');
    if (summary.trim() === '') add('empty summary', summary, 'one or two sentences in plain words');
    seen.add(code);
    return found;
  });
}
