import type { Board } from './board.ts';
import { adOf, line, onHost, textOf } from './board-parts.ts';

// No saved page was at hand; a dozen independent published readers agree on these data-automation-id names. The employer is told nowhere
// on the page but in its address (northwind.wd5.myworkdayjobs.com), so it is left to what the page states about itself, or to the person.
export const workday: Board = {
  id: 'workday',
  name: 'Workday',
  seen: 'published code',
  examples: [
    'https://northwind.wd5.myworkdayjobs.com/en-US/careers/job/Ogden-UT/Welder_R-100001',
    'https://northwind.wd1.myworkdayjobs.com/careers',
    'https://northwind.wd5.myworkdaysite.com/recruiting/northwind/careers/job/Ogden/Welder_R-100002',
  ],
  claims: (url) => onHost(url, 'myworkdayjobs.com', 'myworkdaysite.com'),
  read(document, url) {
    const bodies = [...document.querySelectorAll('[data-automation-id="jobPostingDescription"]')];
    if (bodies.length > 1) return { none: 'several' };
    const place = line(document, '[data-automation-id="locations"] dd', '[data-automation-id="locations"]');
    const ad = adOf('workday', url, {
      title: line(document, '[data-automation-id="jobPostingHeader"]'),
      location: place.replace(/^locations\s*/i, ''),
      text: textOf(bodies),
    });
    if (ad) return ad;
    if (/\/apply(?:\/|$)/.test(url.pathname) || document.querySelector('[data-automation-id="applyFlow"]')) return { none: 'form' };
    return document.querySelector('[data-automation-id="jobResults"], [data-automation-id="jobTitle"]') ? { none: 'list' } : null;
  },
};
