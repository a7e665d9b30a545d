import { lineText } from './block-text.ts';
import { cleanLine } from './clean-text.ts';
import { foldTitle, holdsWords } from './fold-title.ts';
import type { StatedPosting } from './json-ld.ts';
import { shownPart } from './shown-part.ts';

/** A description of which this much stands on the page is the one that the person reads. */
const SHOWN = 0.8;
/** Pages that state more jobs than this are lists, or made to keep us busy. */
const MOST_COMPARED = 20;

/**
 * The one stated posting that belongs to the job open on the page, or null.
 * Its words stand on the page, or its address says so, or its title is the page's main heading or part of the page's title. A lone posting
 * gets no free pass: boards leave the JobPosting of the job opened before, and an ItemList describes the first job of a list, not the open one.
 */
export function postingOfOpenJob(stated: readonly StatedPosting[], document: Document, url: string): StatedPosting | null {
  const distinct = withoutRepeats(stated);
  if (distinct.length === 0) return null;
  const shown = shownOn(document, distinct);
  if (shown.length === 1) return shown[0]!;
  const heads = headings(document);
  const titled = distinct.filter((s) => heads.some((head) => sameTitle(head, s.posting.title)));
  if (titled.length === 1) return elsewhere(titled[0]!, url) && distinct.length > 1 ? null : titled[0]!;
  const addressed = distinct.filter((s) => s.url !== undefined && samePage(s.url, url));
  // An address that fits is not enough when the page's own main heading names another job.
  const onlyHeading = mainHeading(document);
  const fits = addressed.filter((s) => onlyHeading === '' || sameTitle(onlyHeading, s.posting.title) || !jobLike(onlyHeading));
  return fits.length === 1 ? fits[0]! : null;
}

/** Of several whose words stand on the page none is the open one: it lists them all. */
function shownOn(document: Document, stated: readonly StatedPosting[]): readonly StatedPosting[] {
  const page = document.body?.textContent ?? '';
  return stated.slice(0, MOST_COMPARED).filter((s) => shownPart(s.posting.text, page) >= SHOWN);
}

function withoutRepeats(stated: readonly StatedPosting[]): StatedPosting[] {
  const byWords = new Map<string, StatedPosting>();
  for (const s of stated) byWords.set(`${s.posting.title}\n${s.posting.text}`, s);
  return [...byWords.values()];
}

function headings(document: Document): string[] {
  const found = [...document.querySelectorAll('h1')].slice(0, 20).map(lineText);
  const meta = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return [...found, document.title, meta].map((text) => cleanLine(text)).filter((text) => text !== '');
}

function mainHeading(document: Document): string {
  const all = [...document.querySelectorAll('h1')].map(lineText).filter((text) => text !== '');
  return all.length === 1 ? all[0]! : '';
}

/** Headings such as "Careers at Acme" or "Search results" name no job and contradict nothing. */
const jobLike = (heading: string) =>
  !/\b(?:careers?|jobs?|search|results|opportunities|openings|vacanc(?:y|ies)|home|welcome)\b/i.test(heading);

/** Equal but for case and signs, or the title stands whole inside a longer heading ("Cook - Acme | Careers"). */
function sameTitle(heading: string, title: string): boolean {
  const [a, b] = [foldTitle(heading), foldTitle(title)];
  return a === b ? b.length > 1 : holdsWords(a, b);
}

/** Same host, and the same path or a number of six digits or more in common (boards put the job's id there). */
function samePage(stated: string, open: string): boolean {
  const [a, b] = [parse(stated, open), parse(open, open)];
  if (!a || !b || bare(a.host) !== bare(b.host)) return false;
  const path = (u: URL) => u.pathname.replace(/\/+$/, '');
  if (path(a) === path(b) && path(a) !== '') return a.search === '' || b.search === '' || a.search === b.search || sharesId(a, b);
  return sharesId(a, b);
}

function elsewhere(s: StatedPosting, open: string): boolean {
  const [a, b] = [s.url === undefined ? null : parse(s.url, open), parse(open, open)];
  return a !== null && b !== null && bare(a.host) === bare(b.host) && !samePage(a.href, b.href) && ids(a).length > 0 && ids(b).length > 0;
}

const ids = (u: URL): string[] => `${u.pathname}${u.search}`.match(/\d{6,}/g) ?? [];
const sharesId = (a: URL, b: URL) => ids(a).some((id) => ids(b).includes(id));
const bare = (host: string) => host.replace(/^www\./, '');

function parse(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
