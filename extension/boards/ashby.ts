import type { Board } from './board.ts';
import { adOf, firstOf, line, onHost, textOf } from './board-parts.ts';

// .ashby-job-posting-heading above two panes: facts at the left, and at the right tabs "Overview" and "Application". With the second tab
// open the ad is not on the page, only the form and a left pane too thin to be one. Class names carry a hash behind a stable beginning.
export const ashby: Board = {
  id: 'ashby',
  name: 'Ashby',
  seen: 'saved page',
  examples: [
    'https://jobs.ashbyhq.com/northwind/00000000-aaaa-4bbb-8ccc-000000000001',
    'https://jobs.ashbyhq.com/northwind/00000000-aaaa-4bbb-8ccc-000000000001/application',
    'https://jobs.ashbyhq.com/northwind',
  ],
  claims: (url) => onHost(url, 'jobs.ashbyhq.com'),
  read(document, url) {
    const title = line(document, '.ashby-job-posting-heading');
    const body = firstOf(document, ['#overview [class*="_descriptionText"]', '[class*="_descriptionText"]', '[role="tabpanel"]#overview']);
    const ad = adOf('ashby', url, {
      title,
      employer: /@\s*(.+)$/.exec(document.title.trim())?.[1] ?? '',
      location: placeOf(document),
      text: body ? textOf([body]) : '',
    });
    if (ad) return ad;
    if (document.querySelector('.ashby-application-form-container, #form')) return { none: 'form' };
    return document.querySelector('.ashby-job-posting-brief-list') ? { none: 'list' } : null;
  },
};

function placeOf(document: Document): string {
  for (const heading of document.querySelectorAll('.ashby-job-posting-left-pane h2')) {
    if (/^location$/i.test((heading.textContent ?? '').trim())) return line(heading.parentElement ?? document, 'p');
  }
  return '';
}
