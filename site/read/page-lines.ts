import { blockText, lineText } from './block-text.ts';

/** A page as one reads it, before anything is taken out of it. */
export interface PageLines {
  /** Every line of the body that says anything. */
  lines: readonly string[];
  /** Text of each heading to its level, 1 to 6. */
  headings: ReadonlyMap<string, number>;
  /** Headings of rows in a list of jobs, and nowhere else: titles of other ads. */
  cards: ReadonlySet<string>;
  /** What the page calls itself: its title, and the title it gives for sharing. */
  titles: readonly string[];
  /** The site's own name, where it states one. */
  site: string;
}

/** Headings by their tag or role, and what pages mark as the title of a job in other ways. */
const headingLike =
  'h1, h2, h3, h4, [role="heading"], [itemprop="title"], [class*="job-title" i], [class*="jobtitle" i], [class*="job_title" i], [class*="posting-title" i], [class*="position-title" i]';

/** No page of a single ad was seen with more; others are made to keep us busy. */
const MOST_HEADINGS = 300;

/** The lines, headings and names of a page; `lists` are its lists of other jobs, if it is a page of many. Changes nothing. */
export function pageLines(document: Document, lists: readonly Element[], manyJobs: boolean): PageLines {
  const headings = new Map<string, number>();
  const carded = new Map<string, boolean>();
  for (const element of [...document.querySelectorAll(headingLike)].slice(0, MOST_HEADINGS)) {
    const text = lineText(element);
    const level = /^h\d$/.test(element.localName) ? Number(element.localName[1]) : Number(element.getAttribute('aria-level') ?? 2);
    if (text === '' || text.length > 200) continue;
    const card =
      manyJobs &&
      ((element.closest('a[href]') ?? element.querySelector('a[href]')) !== null || lists.some((list) => list.contains(element)));
    carded.set(text, (carded.get(text) ?? true) && card);
    headings.set(text, Math.min(headings.get(text) ?? 9, level || 2));
  }
  const meta = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
  return {
    lines: document.body ? blockText(document.body).split('\n').filter(Boolean) : [],
    headings,
    cards: new Set([...carded].filter(([, card]) => card).map(([text]) => text)),
    titles: [document.title, meta('og:title')].map((title) => title.replace(/\s+/g, ' ').trim()).filter(Boolean),
    site: meta('og:site_name').trim(),
  };
}
