import type { KindOfWork } from '../schema/kind-of-work.ts';
import type { Posting } from '../schema/posting.ts';
import type { SeriesLinks } from '../schema/series-links.ts';

const TITLES = 4;
const WORDS = 5;

/**
 * What stands behind the specialty `label` that was named for a series: the ad's own words, typical titles, and role codes (NICE and DCWF).
 * Null where the series has no such specialty, or the ad no word of it.
 */
export function kindOfWork(
  { specialties }: Pick<SeriesLinks, 'specialties'>,
  code: string,
  label: string,
  { title, text }: Pick<Posting, 'title' | 'text'>,
): KindOfWork | null {
  const kind = specialties[code]?.find((one) => one.label === label);
  if (!kind) return null;
  const ad = `${title ?? ''}\n${text ?? ''}`;
  // Titles say most, then the longer phrases: "data warehouse" tells more than "data".
  const phrases = [...kind.titles, ...[...kind.cues].sort((a, b) => b.length - a.length)];
  const because = new Map(phrases.flatMap((phrase) => wordsIn(ad, phrase)).map((quote) => [quote.toLowerCase(), quote]));
  if (because.size === 0) return null;
  return {
    label,
    because: [...because.values()].slice(0, WORDS),
    titles: kind.titles.slice(0, TITLES),
    roles: (kind.roles ?? []).map((role) => `${role.name} (${role.code})`),
  };
}

/** The first place of a phrase as whole words, as the ad writes it; a phrase with capitals counts in these capitals only. */
function wordsIn(ad: string, phrase: string): string[] {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, phrase === phrase.toLowerCase() ? 'iu' : 'u').exec(ad);
  return found ? [found[0]] : [];
}
