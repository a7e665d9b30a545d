import type { Taxonomy } from '../load-taxonomy.ts';
import type { Phrase } from '../schema/analysis.ts';
import type { Posting } from '../schema/posting.ts';
import type { ReadPart } from '../schema/taxonomy.ts';
import { loadOnce } from '../text/load-once.ts';
import { analyzePosting } from './analyze-posting.ts';

/** More than this is a second ad. */
const MOST = 12;

/** A common word alone says little. */
const COMMON = /^[a-z]+$/;

/**
 * How a host gets at the tools and fields that an ad names and no skill of ours covers, in its own words: what reads them is loaded at the first
 * ad. Rejects where it can't be had; the next call tries again.
 */
export function alsoNamesReader(read: Pick<ReadPart, 'bytes'>, taxonomy: Taxonomy): (posting: Posting) => Promise<string[]> {
  const reader = loadOnce(async () => (await import('./phrase-reader.ts')).phraseReader(read, taxonomy));
  return async (posting) => alsoNamed(analyzePosting(posting, null, taxonomy, { top: 1, phrases: await reader() }).phrases ?? []);
}

/** Each once, in the order of the ad. */
export function alsoNamed(phrases: readonly Phrase[]): string[] {
  const named = new Map<string, string>();
  for (const { what, quote, listed } of phrases) {
    const key = quote.toLowerCase();
    if (what === 'knowing' && !listed && !COMMON.test(quote) && !named.has(key)) named.set(key, quote);
  }
  return [...named.values()].slice(0, MOST);
}
