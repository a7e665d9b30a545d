import type { OccupationLinks } from '../schema/occupation-links.ts';
import { isStopWord, lemmaOf } from '../text/stem-word.ts';
import { tokenize, wordsOf } from '../text/tokenize.ts';

/**
 * Words of occupation titles, to be found in a federal title or text.
 *
 *   "nurse"   -> rare, 3 titles: 5.4
 *   "manager" -> common, 60 titles: 2.4
 */
export interface OccupationWords {
  /** O*NET-SOC code to the words of its title. */
  words: ReadonlyMap<string, readonly string[]>;
  /** Word to how telling it is: the natural logarithm of titles over titles that hold it. */
  telling: ReadonlyMap<string, number>;
}

const known = new WeakMap<OccupationLinks, OccupationWords>();

/** Made at the first call, then kept. */
export function occupationWords(links: OccupationLinks): OccupationWords {
  const ready = known.get(links);
  if (ready) return ready;
  const titles = Object.entries(links.titles);
  const words = new Map(titles.map(([soc, title]) => [soc, [...new Set(tellingWords(title))]]));
  const counts = new Map<string, number>();
  for (const list of words.values()) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  const telling = new Map([...counts].map(([word, count]) => [word, Math.log(titles.length / count)]));
  const made = { words, telling };
  known.set(links, made);
  return made;
}

/** "Registered Nurses, All Other" = registered, nurse. */
const tellingWords = (title: string): string[] =>
  wordsOf(title.replace(/, All Other$|, Except .*$/, ''))
    .filter((word) => !isStopWord(word))
    .map(lemmaOf);

/** Where each word of a field stands first, by its lemma; offsets in UTF-16 code units. */
export function firstPlaces(field: string): Map<string, { start: number; end: number }> {
  const places = new Map<string, { start: number; end: number }>();
  const tokens = tokenize(field);
  wordsOf(field).forEach((word, at) => {
    const lemma = lemmaOf(word);
    if (!places.has(lemma)) places.set(lemma, { start: tokens.start[at]!, end: tokens.end[at]! });
  });
  return places;
}
