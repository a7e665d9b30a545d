import type { AuthoredSeries } from '../series-facts/authored-series.ts';
import type { Problem } from '../series-facts/problem.ts';
import { authoredFile } from './series-authored.ts';

/** A look-alike must be another series that exists, named once, with words on how it differs. */
export function checkLookAlikes(codes: ReadonlySet<string>, authored: readonly AuthoredSeries[]): Problem[] {
  return authored.flatMap(({ code, lookAlikes = [] }) => {
    const named = lookAlikes.map((one) => one.code);
    return lookAlikes.flatMap(({ code: other, differs }, at) => {
      const found: Problem[] = [];
      const add = (wrong: string, got: string, expected: string) =>
        found.push({ file: authoredFile(code), entry: code, wrong, got, expected });
      if (!codes.has(other)) add('look-alike does not exist', other, 'a code of the USAJOBS list');
      if (other === code) add('looks like itself', other, 'another series');
      if (named.indexOf(other) !== at) add('look-alike named twice', other, 'one line a look-alike');
      if (differs.trim() === '') add('look-alike without a difference', other, 'one line on how it differs');
      return found;
    });
  });
}
