import type { Posting } from '../../taxonomy/schema/posting.ts';
import { postingFromText } from '../../taxonomy/text/posting-from-text.ts';
import { lineText } from './block-text.ts';
import { cleanText } from './clean-text.ts';
import { foldTitle, holdsWords } from './fold-title.ts';
import { postingsInJsonLd } from './json-ld.ts';
import { readMainText } from './main-text.ts';
import { found, type Reading } from './reading.ts';
import { shownPart } from './shown-part.ts';
import { postingOfOpenJob } from './which-posting.ts';

/** A stated text that the page's own exceeds by more than this leaves out whole parts of the ad. */
const MUCH_LONGER = 1.3;
/** The same words, give or take a button: then the page's own lines may stand for a text that has none. */
const SAME_LENGTH = 1.1;
/** A stated text with fewer lines than one to so many characters has lost its paragraphs. */
const FLAT = 700;

/** The ad a page states about itself (JSON-LD), where it belongs to the open job; null otherwise. */
export function readStated(document: Document, url: string): (Posting & { text: string }) | null {
  const stated = postingOfOpenJob(postingsInJsonLd(document), document, url);
  return stated && { ...stated.posting, title: shorterTitle(stated.posting.title, document), url };
}

/** The ad of any page or saved page, without knowing the board: what it states, else its main text. Uses the document up. */
export function readDocument(document: Document, url: string): Reading {
  const stated = readStated(document, url);
  const main = readMainText(document, url);
  if (!stated) return main;
  return found(main.ok ? fuller(stated, main.value) : stated);
}

/**
 * What a page states, or what it shows: shown is the ad where it goes on after the stated one ends, where the stated one has lost its
 * lines, and where the page shows other words altogether (it still states the job opened before).
 */
export function fuller(stated: Posting & { text: string }, shown: Posting): Posting {
  const text = shown.text ?? '';
  const length = text.length / stated.text.length;
  if (shownPart(stated.text, text) === 0) return length > 0.5 ? shown : stated;
  const flat = stated.text.split('\n').length < stated.text.length / FLAT;
  const titled =
    shown.title && holdsWords(foldTitle(stated.title ?? ''), foldTitle(shown.title)) ? { ...stated, title: shown.title } : stated;
  if (length > MUCH_LONGER) return { ...titled, text, ...(shown.readBy ? { readBy: shown.readBy } : {}) };
  return flat && length < SAME_LENGTH && length > 1 / SAME_LENGTH ? { ...titled, text } : titled;
}

/** "Cook - Ogden, UT (remote)" where the page's main heading says "Cook": people and lists of titles know it by the short one. */
function shorterTitle(title: string, document: Document): string {
  const headings = [...document.querySelectorAll('h1')].map(lineText).filter((text) => text.length > 2);
  const [only] = headings.length === 1 ? headings : [];
  return only && only.length < title.length && holdsWords(foldTitle(title), foldTitle(only)) ? only : title;
}

/** Fewer characters than this were selected by chance, not as an ad. */
const SHORTEST_SELECTION = 200;

/** What the person marked in the page, taken as the ad; null when it is too little. */
export function readSelection(selection: string, url: string): Posting | null {
  const text = cleanText(selection);
  return text.length < SHORTEST_SELECTION ? null : { ...postingFromText(text, 'selection'), url };
}
