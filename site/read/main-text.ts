import { Readability } from '@mozilla/readability';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import { postingFromText } from '../../taxonomy/text/posting-from-text.ts';
import { blockText, lineText } from './block-text.ts';
import { cleanLine } from './clean-text.ts';
import { looksLikeAnAd } from './looks-like-an-ad.ts';
import { listsJobs, removeJobCards, whyNone } from './page-kind.ts';
import { prune } from './prune.ts';
import { found, none, type Reading } from './reading.ts';

/** More elements than this and Readability would take seconds: then the pruned page or its largest part must do. */
const MAX_ELEMENTS = 30_000;
/** When the page without its frills is at most this much longer than the main text found, nothing more needs to go. */
const NEARLY_ALL = 1.3;

/**
 * The ad of a page that no board file knows: its main text, if that looks like an ad.
 * The document is used up (parts are taken out of it). `url` is only stated in the posting.
 */
export function readMainText(document: Document, url: string): Reading {
  const why = whyNone(document);
  const title = pageTitle(document);
  const employer = employerNamed(document, title);
  const manyJobs = listsJobs(document);
  // A page that links to many jobs is one ad only where one main heading names it.
  const oneHeading = title !== undefined && document.querySelectorAll('h1').length === 1;
  prune(document);
  if (manyJobs) removeJobCards(document);
  const text = mainText(document);
  if (text === null || !looksLikeAnAd(text)) return none(why === 'no-ad' && text !== null && text.length < 200 ? 'too-short' : why);
  if (manyJobs && !oneHeading) return none('list');
  return found(mainPosting(text, title, employer(text), url));
}

/** What is left after pruning, or the part of it that Readability takes for the article. */
function mainText(document: Document): string | null {
  const { body } = document;
  if (!body) return null;
  const marked = body.querySelector('[itemtype*="schema.org/JobPosting" i] [itemprop="description"]');
  const stated = marked ? blockText(marked) : '';
  if (looksLikeAnAd(stated)) return stated;
  const all = blockText(body);
  if (!looksLikeAnAd(all)) return all;
  if (document.querySelectorAll('*').length > MAX_ELEMENTS) return largestPart(body) ?? all;
  const article = readable(document);
  if (article === null || !looksLikeAnAd(article)) return all;
  return all.length <= article.length * NEARLY_ALL ? all : article;
}

function readable(document: Document): string | null {
  const parsed = new Readability(document.cloneNode(true) as Document, { serializer: (node) => node as Node, charThreshold: 300 }).parse();
  return parsed?.content ? blockText(parsed.content) : null;
}

/** The deepest element that still holds two thirds of the words. */
function largestPart(body: Element): string | null {
  let part = body;
  const whole = (body.textContent ?? '').length;
  for (let depth = 0; depth < 200; depth++) {
    const child = [...part.children].find((c) => (c.textContent ?? '').length > whole * 0.66);
    if (!child) break;
    part = child;
  }
  return part === body ? null : blockText(part);
}

function mainPosting(text: string, title: string | undefined, employer: string | undefined, url: string): Posting {
  const guess = postingFromText(text);
  return {
    ...guess,
    ...(guess.title && guess.employer ? {} : title ? { title } : {}),
    ...(guess.employer || !employer ? {} : { employer }),
    url,
    readBy: 'main text',
  };
}

/** The job's name from the page's one main heading, else from its title without the site's own name. */
function pageTitle(document: Document): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map(lineText).filter((text) => text.length > 2 && text.length < 150);
  if (headings.length === 1) return headings[0];
  const stated = cleanLine(document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title);
  const first = stated.split(/\s+[|–—·•]\s+|\s+-\s+/)[0]?.replace(/^job application for\s+/i, '');
  return first && first.length > 2 && first.length < 120 ? first : undefined;
}

const nobody = /\b(?:careers?|jobs?|job board|apply|hiring|vacanc(?:y|ies)|openings?|opportunities|home|search)\b/i;

/** A name from the page's title ("Cook - Harbor Foods | Careers") or its stated site name, if the ad's own text says it too. */
function employerNamed(document: Document, title: string | undefined): (text: string) => string | undefined {
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
  const parts = [...cleanLine(document.title).split(/\s+[|–—·•@-]\s+|\s+at\s+/), cleanLine(site)];
  const names = parts.filter((name) => name.length > 1 && name.length < 60 && name !== title && !nobody.test(name));
  return (text) => names.find((name) => text.includes(name));
}
