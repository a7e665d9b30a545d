import { cleanTitle } from './clean-title.ts';
import { groupRows } from './group-rows.ts';
import { mendWord } from './mend-word.ts';

/** How often a title must have been announced before it counts as typical: once may be a slip. */
const LEAST = 2;
/** A word of a title must be this frequent over all titles, or it is taken for a code word of one office and the title is dropped. */
const KNOWN_WORD = 5;
const MOST = 6;

/**
 * Typical announcement titles by series code, most frequent first, at most six.
 * `announced` are pairs of a title and its one true series. Misspelled words are mended where a far more frequent neighbor exists; what is
 * rare falls out: a title needs two announcements of its own, and each of its words five over all titles.
 */
export function federalTitles(announced: Iterable<{ title: string; code: string }>): Map<string, string[]> {
  const cleaned = [...announced].flatMap(({ title, code }) => {
    const clean = cleanTitle(title);
    return clean === '' ? [] : [{ code, words: clean.split(' ') }];
  });
  const seen = tally(cleaned.flatMap(({ words }) => words));
  const mended = new Map([...seen.keys()].map((word) => [word, mendWord(word, seen)]));
  const known = tally(cleaned.flatMap(({ words }) => words.map((word) => mended.get(word) ?? word)));
  const bySeries = groupRows(cleaned, ({ code }) => code);
  return new Map(
    [...bySeries].map(([code, entries]) => {
      const counts = tally(entries.map(({ words }) => words.map((word) => mended.get(word) ?? word).join(' ')));
      const typical = [...counts]
        .filter(([title, count]) => count >= LEAST && title.split(' ').every((word) => (known.get(word) ?? 0) >= KNOWN_WORD))
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      return [code, typical.slice(0, MOST).map(([title]) => title)];
    }),
  );
}

function tally(items: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
