import type { Taxonomy } from '../load-taxonomy.ts';
import type { Phrase } from '../schema/analysis.ts';
import type { Posting } from '../schema/posting.ts';
import type { ReadPart } from '../schema/taxonomy.ts';
import { analyzePosting } from './analyze-posting.ts';
import { phraseReader } from './phrase-reader.ts';

/** More than this is a second ad. */
const MOST = 12;

/** A common word alone says little. */
const COMMON = /^[a-z]+$/;

/** What reads the tools and fields that an ad names and no skill of ours covers, in its own words. */
export async function alsoNamesReader(read: Pick<ReadPart, 'bytes'>, taxonomy: Taxonomy): Promise<(posting: Posting) => string[]> {
  const phrases = await phraseReader(read, taxonomy);
  return (posting) => alsoNamed(analyzePosting(posting, null, taxonomy, { top: 1, phrases }).phrases ?? []);
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
