import type { NoAd } from './reading.ts';

/** Links that look like single jobs; this many in a list make a page of results. */
const MANY_JOB_LINKS = 6;
/** Fewer may be the ad's own: a link to itself and one to its form. */
const FEW_JOB_LINKS = 3;
const jobLink =
  /\/(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|postings?|opportunit(?:y|ies)|viewjob|stellen|rc\/clk)\b[/?#].*\w{3}|[?&](?:jk|jobid|job_id|gh_jid|currentJobId)=/i;

const jobOf = (link: Element): string | null => {
  const href = link.getAttribute('href') ?? '';
  if (!jobLink.test(href) || (link.textContent ?? '').trim().length < 4) return null;
  return /[?&](?:jk|jobid|job_id|gh_jid|currentJobId)=[\w-]+/i.exec(href)?.[0] ?? href.replace(/[?#].*$/, '');
};

/** How many different jobs the page links to: addresses are told apart without their query, except where the query names the job. */
function jobLinks(document: Document): number {
  const seen = new Set<string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const job = jobOf(link);
    if (job !== null) seen.add(job);
    if (seen.size > 60) break;
  }
  return seen.size;
}

/** A card of another job is short and a small part of the page; a larger box is the ad around its own link. UTF-16 code units, share. */
const LARGEST_CARD = 1200;
const CARD_OF_PAGE = 0.25;

/** Takes the cards of linked jobs out of the document: each link with the largest box around it that holds no other job's link. */
export function removeJobCards(document: Document): void {
  const links = [...document.querySelectorAll('a[href]')].filter((link) => jobOf(link) !== null).slice(0, 120);
  if (new Set(links.map(jobOf)).size < FEW_JOB_LINKS) return;
  const size = (element: Element) => (element.textContent ?? '').length;
  const most = Math.min(LARGEST_CARD, size(document.body) * CARD_OF_PAGE);
  const boxes = links.map((link) => {
    let box: Element = link;
    for (let up = link.parentElement; up && !/^(?:body|main|ul|ol|table|tbody)$/.test(up.localName); up = up.parentElement) {
      if (links.some((other) => other !== link && up.contains(other) && jobOf(other) !== jobOf(link)) || up.querySelector('h1')) break;
      if (size(up) > most) break;
      box = up;
    }
    return box;
  });
  for (const box of boxes) box.remove();
}

/** True where the page links to many jobs or shows a list of them; `lists` are its lists of cards. */
export const listsJobs = (document: Document, lists: readonly Element[]): boolean =>
  lists.length > 0 || jobLinks(document) >= MANY_JOB_LINKS;

/** Boxes to fill in, as in an application; a search box and a newsletter are not enough. Many applications stand in no form element. */
const asksToApply = (document: Document): boolean =>
  document.querySelectorAll('input:not([type="hidden"]):not([type="search"]):not([type="submit"]), select, textarea').length >= 4 &&
  document.querySelector(
    'input[type="file"], input[name*="resume" i], input[name*="first" i], input[autocomplete="given-name"], input[type="tel"]',
  ) !== null;

const asksToLogIn = (document: Document): boolean => document.querySelector('input[type="password"]') !== null;

/** Why a page without a readable ad has none, as well as its looks can tell. */
export function whyNone(document: Document, manyJobs: boolean): NoAd {
  if (asksToApply(document)) return 'form';
  if (manyJobs) return 'list';
  if (asksToLogIn(document)) return 'log-in';
  return 'no-ad';
}
