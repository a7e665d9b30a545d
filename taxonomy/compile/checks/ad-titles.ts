import type { Problem } from '../series-facts/problem.ts';

const file = 'taxonomy/source/ad-titles.json';

/** A common title of ads must lead to a series in use, and stand once: here, or among the private titles of a series. */
export function checkAdTitles(
  titles: readonly { title: string; series: string }[],
  codes: ReadonlySet<string>,
  authored: readonly { code: string; privateTitles?: readonly string[] | undefined }[],
): Problem[] {
  const owner = new Map(authored.flatMap(({ code, privateTitles = [] }) => privateTitles.map((title) => [title.toLowerCase(), code])));
  return titles.flatMap(({ title, series }) => {
    const found: Problem[] = [];
    if (!codes.has(series)) found.push({ file, entry: title, wrong: 'unknown series', got: series, expected: 'a code in use' });
    const other = owner.get(title.toLowerCase());
    if (other !== undefined) found.push({ file, entry: title, wrong: 'stands twice', got: `also under ${other}`, expected: 'one place' });
    owner.set(title.toLowerCase(), series);
    return found;
  });
}
