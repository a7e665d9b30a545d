import { Readability } from '@mozilla/readability';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import { looksForeign } from '../../taxonomy/text/looks-foreign.ts';
import { postingFromText } from '../../taxonomy/text/posting-from-text.ts';
import { adBox } from './ad-box.ts';
import { blockText } from './block-text.ts';
import { foldTitle } from './fold-title.ts';
import { cardLists } from './job-cards.ts';
import { looksLikeAnAd } from './looks-like-an-ad.ts';
import { listsJobs, removeJobCards, whyNone } from './page-kind.ts';
import { type PageLines, pageLines } from './page-lines.ts';
import { prune } from './prune.ts';
import { found, type NoAd, none, type Reading } from './reading.ts';
import { couldBeTitle, headsOther, openSeveral, titleOfAd } from './title-of-ad.ts';
import { trimEdges } from './trim-edges.ts';

/** More elements than this and Readability would take seconds. */
const MAX_ELEMENTS = 30_000;
/** A box so much longer than the article in it holds other things as well. */
const MUCH_LONGER = 1.3;
/** Signs that an ad shows, and that neither the small print of a form nor one part of a longer ad does. */
const IN_DOUBT = 5;
/** A page with less text than this has none to speak of. */
const SHORT = 200;
/** Beside a form to apply, less than this may be its small print. */
const SMALL_PRINT = 900;

/**
 * The ad of a page that no board file knows: its main text, if that looks like an ad.
 * The document is used up (parts are taken out of it). `url` is only stated in the posting.
 */
export function readMainText(document: Document, url: string): Reading {
  if (!document.body) return none('no-ad');
  const lists = cardLists(document.body);
  const manyJobs = listsJobs(document, lists);
  const why = whyNone(document, manyJobs);
  const page = pageLines(document, lists, manyJobs);
  for (const list of lists) list.remove();
  prune(document);
  removeJobCards(document);
  const whole = mainText(document, manyJobs);
  const text = whole && trimEdges(whole);
  if (!text || !looksLikeAnAd(text)) return none(why === 'no-ad' ? noAdIn(text ?? '') : why);
  const title = titleOfAd(page, text, hostOf(url));
  const reason = notOneAd(page, text, title, why, manyJobs);
  return reason ? none(reason) : found(mainPosting(text, title, employerNamed(page, title, text), url));
}

/** Why a text without the signs of an ad is none. The signs are English. */
function noAdIn(text: string): NoAd {
  if (looksForeign(text)) return 'not-english';
  return text !== '' && text.length < SHORT ? 'too-short' : 'no-ad';
}

/** Why a text with the signs of an ad is none: the page is about something else, or shows beginnings only. */
function notOneAd(page: PageLines, text: string, title: string | undefined, why: NoAd, manyJobs: boolean): NoAd | null {
  const main = [...page.headings].filter(([, level]) => level === 1).map(([heading]) => heading);
  const other = main.length > 0 && main.every(headsOther);
  if (title === undefined && (other || manyJobs)) return manyJobs || other ? 'list' : why;
  if (title !== undefined && other && openSeveral(page, text, title, (part) => looksLikeAnAd(part, IN_DOUBT))) return 'several';
  const lines = text.split('\n').filter((line) => line.length >= 80);
  const cut = lines.filter((line) => /(?:…|\.\.\.)$/.test(line));
  if (cut.length > 1 && cut.join('').length > text.length * 0.4) return 'list';
  if (cut.length > 0 && cut.at(-1) === lines.at(-1) && text.length < 1500) return why === 'no-ad' ? 'too-short' : why;
  if (why === 'form' && text.length < SMALL_PRINT && !looksLikeAnAd(text, IN_DOUBT)) return 'form';
  return null;
}

/**
 * What the page marks as the ad, or the box that holds nearly all that is left after pruning. Beside a list of jobs that box may hold the
 * leavings of the list: there the article that Readability finds decides. Elsewhere it would cost sections that look thin to it (of 180
 * made-up pages around real ads 142 were read whole with it, 147 without).
 */
function mainText(document: Document, manyJobs: boolean): string | null {
  const { body } = document;
  if (!body) return null;
  const marked = body.querySelector('[itemtype*="schema.org/JobPosting" i] [itemprop="description"]');
  const stated = marked ? blockText(marked) : '';
  if (looksLikeAnAd(stated)) return stated;
  const box = blockText(adBox(body));
  if (!manyJobs || !looksLikeAnAd(box) || document.querySelectorAll('*').length > MAX_ELEMENTS) return box;
  const article = readable(document);
  return article !== null && looksLikeAnAd(article) && box.length > article.length * MUCH_LONGER ? article : box;
}

function readable(document: Document): string | null {
  const parsed = new Readability(document.cloneNode(true) as Document, { serializer: (node) => node as Node, charThreshold: 300 }).parse();
  return parsed?.content ? blockText(parsed.content) : null;
}

function mainPosting(text: string, title: string | undefined, employer: string | undefined, url: string): Posting {
  const { title: guessed, ...guess } = postingFromText(text);
  // "Job Posting for Cook at Harbor Foods" says both.
  const both = title && /^(?:job|now hiring)\b/i.test(title) ? postingFromText(title) : {};
  const named = both.title ?? title ?? (guessed && couldBeTitle(guessed) ? guessed : undefined);
  const by = guess.employer ?? both.employer ?? employer;
  return { ...guess, ...(named ? { title: named } : {}), ...(by ? { employer: by } : {}), url, readBy: 'main text' };
}

const nobody = /\b(?:usajobs|careers?|jobs?|job board|apply|hiring|vacanc(?:y|ies)|openings?|opportunities|home|search)\b/i;

/** A name from the page's title ("Cook - Harbor Foods | Careers") or its stated site name, if the ad's own text says it too. */
function employerNamed(page: PageLines, title: string | undefined, text: string): string | undefined {
  const parts = [...page.titles.flatMap((name) => name.replace(title ?? '', '').split(/\s+[|–—·•@-]\s+|\s+at\s+|\s+in\s+/)), page.site];
  const names = parts.map((name) => name.replace(/^[\s|–—·•@-]+|[\s|–—·•@-]+$/g, ''));
  return names.find(
    (name) =>
      name.length > 1 && name.length < 60 && foldTitle(name) !== foldTitle(title ?? '') && !nobody.test(name) && text.includes(name),
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
}
