import type { Posting } from '../../taxonomy/schema/posting.ts';
import { postingFromText } from '../../taxonomy/text/posting-from-text.ts';
import { cleanText } from './clean-text.ts';
import { postingsInJsonLd } from './json-ld.ts';
import { readMainText } from './main-text.ts';
import type { Reading } from './reading.ts';
import { postingOfOpenJob } from './which-posting.ts';

/** The ad a page states about itself (JSON-LD), where it belongs to the open job; null otherwise. */
export function readStated(document: Document, url: string): Posting | null {
  const stated = postingOfOpenJob(postingsInJsonLd(document), document, url);
  return stated && { ...stated.posting, url };
}

/** The ad of any page or saved page, without knowing the board: what it states, else its main text. Uses the document up. */
export function readDocument(document: Document, url: string): Reading {
  const stated = readStated(document, url);
  return stated ? { ok: true, value: stated } : readMainText(document, url);
}

/** Fewer characters than this were selected by chance, not as an ad. */
const SHORTEST_SELECTION = 200;

/** What the person marked in the page, taken as the ad; null when it is too little. */
export function readSelection(selection: string, url: string): Posting | null {
  const text = cleanText(selection);
  return text.length < SHORTEST_SELECTION ? null : { ...postingFromText(text, 'selection'), url };
}
