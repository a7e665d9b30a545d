import type { Board } from './board.ts';
import { adOf, line, onHost, textOf } from './board-parts.ts';

// An ad: .posting-headline h2, then sections: description, lists of requirements, closing words. The apply page (path ends in /apply,
// body.application) repeats the title above a form and holds no ad. The page's title reads "Northwind - Clerk".
export const lever: Board = {
  id: 'lever',
  name: 'Lever',
  seen: 'saved page',
  examples: [
    'https://jobs.lever.co/northwind/00000000-aaaa-4bbb-8ccc-000000000001',
    'https://jobs.lever.co/northwind/00000000-aaaa-4bbb-8ccc-000000000001/apply',
    'https://jobs.eu.lever.co/northwind',
  ],
  claims: (url) => onHost(url, 'lever.co') && /^jobs\./.test(url.hostname),
  read(document, url) {
    if (/\/apply\/?$/.test(url.pathname) || document.querySelector('body.application, .application-page')) return { none: 'form' };
    const wrapper = document.querySelector('[data-qa="job-description"]')?.closest('.section-wrapper, .posting-page, .content') ?? null;
    const inside = wrapper ? [...wrapper.querySelectorAll('[data-qa="job-description"], .section, [data-qa="closing-description"]')] : [];
    const ad = adOf('lever', url, {
      title: line(document, '.posting-headline h2', '.posting-header h2'),
      employer: /^(.+?) - /.exec(document.title.trim())?.[1] ?? '',
      location: line(document, '.posting-headline .location', '.posting-categories .location'),
      text: textOf(inside.filter((e) => !e.matches('.last-section-apply, .posting-header'))),
    });
    if (ad) return ad;
    return document.querySelectorAll('.posting .posting-title, .posting-title').length > 1 ? { none: 'list' } : null;
  },
};
