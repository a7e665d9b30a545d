import type { Board } from './board.ts';
import { adOf, line, onHost, textOf } from './board-parts.ts';

// No saved page was at hand; many independent published readers agree on these data-ui names: the ad stands in three sections that follow
// one another (description, requirements, benefits). The page's title ends in the employer's name: "Welder - Northwind".
const sections = '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]';

export const workable: Board = {
  id: 'workable',
  name: 'Workable',
  seen: 'published code',
  examples: [
    'https://apply.workable.com/northwind/j/0A1B2C3D4E/',
    'https://apply.workable.com/northwind/',
    'https://jobs.workable.com/view/abc/welder',
  ],
  claims: (url) => onHost(url, 'apply.workable.com', 'jobs.workable.com'),
  read(document, url) {
    const inside = [...document.querySelectorAll(sections)].filter((element) => !element.closest('aside'));
    if (document.querySelectorAll('[data-ui="job-description"]').length > 1) return { none: 'several' };
    const title = line(document, '[data-ui="job-title"]');
    const ad = adOf('workable', url, {
      title,
      employer: /\s-\s([^-]+)$/.exec(document.title.trim())?.[1] ?? '',
      location: line(document, '[data-ui="job-location"]'),
      text: textOf(inside),
    });
    if (ad) return ad;
    if (/\/apply\/?$/.test(url.pathname) || document.querySelector('[data-ui="application-form"]')) return { none: 'form' };
    return document.querySelector('li[data-ui="job"]') ? { none: 'list' } : null;
  },
};
