import type { Board } from './board.ts';
import { adOf, line, onHost, textOf } from './board-parts.ts';

// The way back: a federal announcement, to be matched with private work. #job-title in the banner, then sections by id. Read are the parts
// that describe the work and what it asks for; pay tables, hiring paths, and how to apply are the same everywhere and say nothing.
const parts = ['#duties', '#summary', '#requirements'];
const leaveOut =
  '.usajobs-joa-section__help, #additional-information, #evaluation, .usajobs-joa-section--pilot__header, .desktop-display-none';

export const usajobs: Board = {
  id: 'usajobs',
  name: 'USAJOBS',
  seen: 'saved page',
  examples: [
    'https://www.usajobs.gov/job/500000001',
    'https://www.usajobs.gov/GetJob/ViewDetails/500000002',
    'https://www.usajobs.gov/Search/Results?hp=public&j=2210',
  ],
  claims: (url) => onHost(url, 'usajobs.gov') && url.hostname !== 'help.usajobs.gov',
  read(document, url) {
    const sections = parts.map((selector) => document.querySelector(selector)).filter((e): e is Element => e !== null);
    const ad = adOf('usajobs', url, {
      title: line(document, '#job-title', '.usajobs-joa-banner__title'),
      employer: line(document, '.usajobs-joa-banner__agency', '[class*="banner"][class*="__agency"]', '.usajobs-joa-banner__dept'),
      location: line(document, '.usajobs-joa-locations__city'),
      text: textOf(sections, (e) => e.matches(leaveOut)),
    });
    if (ad) return ad;
    return /^\/search/i.test(url.pathname) ? { none: 'list' } : null;
  },
};
