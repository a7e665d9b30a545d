import type { GsPayTable } from '../schema/gs-pay-table.ts';
import { STATES } from './states.ts';

/** Where nothing better is known: the pay area of everywhere that isn't listed. */
const REST = 'rest-of-us';
/** Longest name of a listed place, in words ("joint base lewis-mcchord" and one to spare). */
const LONGEST = 4;

/**
 * The GS pay area that an ad's location text lies in.
 * Pay areas are lists of counties (5 CFR 531.603); this knows the cities of a reviewed list and the states that are areas of their own.
 * `sure` is false for "Rest of the U.S.": an unlisted town may still lie inside a pay area, so the person should be asked.
 * Reads "Arlington, VA", "Austin, Texas, United States", "Washington DC", "San Francisco Bay Area"; of several places the first that is listed.
 */
export function guessLocality(table: GsPayTable, location: string | undefined): { code: string; sure: boolean } {
  const index = new Map(table.localities.flatMap(({ code, places }) => places.map((place) => [place, code] as const)));
  const words = plainWords(location ?? '');
  for (const { city, state } of citiesWithState(words)) {
    const code = index.get(`${city}, ${state}`) ?? index.get(`*, ${state}`);
    if (code) return { code, sure: true };
  }
  const text = ` ${words.join(' ').toLowerCase()} `;
  for (const [place, code] of index) {
    if (!place.includes(',') && text.includes(` ${place} `)) return { code, sure: true };
  }
  return { code: REST, sure: false };
}

/** Every city and state the words may mean, the longest name first. Two letters count as a state only in capitals: "in" and "or" are words. */
function* citiesWithState(words: readonly string[]): Generator<{ city: string; state: string }> {
  for (let at = 0; at < words.length; at++) {
    for (const length of [3, 2, 1]) {
      const name = words.slice(at, at + length).join(' ');
      const state = name.length === 2 && name !== name.toUpperCase() ? undefined : STATES[name.toLowerCase()];
      if (!state) continue;
      for (let from = Math.max(0, at - LONGEST); from <= at; from++) yield { city: words.slice(from, at).join(' ').toLowerCase(), state };
    }
  }
}

/** Words without stops, apostrophes and other signs; hyphens stay inside a word. */
const plainWords = (text: string) =>
  text
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && word !== '-');
