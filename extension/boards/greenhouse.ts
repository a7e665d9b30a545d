import type { Board } from './board.ts';
import { adOf, firstOf, line, onHost, textOf } from './board-parts.ts';

// job-boards.greenhouse.io: .job__title h1, .job__description, then the application form in .application--container.
// The older boards.greenhouse.io and its embedded frame: .app-title, .company-name ("at Acme"), #content.
export const greenhouse: Board = {
  id: 'greenhouse',
  name: 'Greenhouse',
  seen: 'saved page',
  examples: [
    'https://job-boards.greenhouse.io/northwind/jobs/8600000001',
    'https://boards.greenhouse.io/northwind/jobs/4000000002',
    'https://boards.greenhouse.io/embed/job_app?for=northwind&token=4000000003',
    'https://job-boards.eu.greenhouse.io/northwind/jobs/4000000004',
  ],
  claims: (url) => onHost(url, 'greenhouse.io') && /^(?:job-)?boards/.test(url.hostname),
  read(document, url) {
    const body = firstOf(document, ['.job__description', '.job-post .job__description', '#content']);
    const title = line(document, '.job__title h1', '.job__header h1', '.app-title', 'h1.section-header');
    const ad = adOf('greenhouse', url, {
      title,
      employer: employerOf(document),
      location: line(document, '.job__location', '.location'),
      text: body && title ? textOf([body], (e) => e.matches('form, #application, .application--container')) : '',
    });
    if (ad) return ad;
    if (document.querySelector('.job-posts, .job-post .cell, .opening, #board_title')) return { none: 'list' };
    return document.querySelector('#application-form, #application_form') ? { none: 'form' } : null;
  },
};

/** "Job Application for Clerk at Northwind" in the page's title, or "at Northwind" below the job's. */
function employerOf(document: Document): string {
  const named = line(document, '.company-name').replace(/^at\s+/i, '');
  return named || (/^Job Application for .+ at (.+)$/.exec(document.title.trim())?.[1] ?? '');
}
