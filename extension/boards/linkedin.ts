import type { Board } from './board.ts';
import { adOf, firstOf, line, onHost, textOf } from './board-parts.ts';

// Guest pages (jobs/view, the right pane of a search, the jobPosting fragment) keep the ad in one top card and one
// .show-more-less-html__markup; signed-in pages have #job-details and a "unified top card". A search that has nothing open keeps an
// empty .details-pane__content. Names of recruiters ("Meet the hiring team") and similar jobs stand in other sections and are never read.
const texts = ['.show-more-less-html__markup', '#job-details', '.jobs-description-content__text', '.jobs-description__content'];
const panes = [
  '.two-pane-serp-page__detail-view',
  '.jobs-search__job-details',
  '.scaffold-layout__detail',
  '.job-view-layout',
  'main',
  'body',
];

export const linkedin: Board = {
  id: 'linkedin',
  name: 'LinkedIn',
  seen: 'saved page',
  examples: [
    'https://www.linkedin.com/jobs/view/4100000001',
    'https://www.linkedin.com/jobs/search/?currentJobId=4100000002&keywords=welder',
    'https://in.linkedin.com/jobs/view/cook-at-harbor-foods-4100000003',
    'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4100000004',
    'https://www.linkedin.com/jobs/python-jobs',
  ],
  claims: (url) => onHost(url, 'linkedin.com') && /^\/(?:jobs|jobs-guest)(?:\/|$)/.test(url.pathname),
  read(document, url) {
    const pane = panes.map((selector) => document.querySelector(selector)).find((p) => p && firstOf(p, texts)) ?? null;
    if (!pane)
      return {
        none: document.querySelector('.base-card, .job-card-container, .job-search-card, .jobs-search__results-list') ? 'list' : 'no-ad',
      };
    const bodies = texts.map((selector) => [...pane.querySelectorAll(selector)]).find((some) => some.length > 0) ?? [];
    if (bodies.length > 1) return { none: 'several' };
    const ad = adOf('linkedin', url, {
      title: line(
        pane,
        '.top-card-layout__title',
        '.topcard__title',
        '.job-details-jobs-unified-top-card__job-title',
        '.jobs-unified-top-card__job-title',
        'h1',
      ),
      employer: line(
        pane,
        '.topcard__org-name-link',
        '.top-card-layout__second-subline .topcard__flavor',
        '.job-details-jobs-unified-top-card__company-name',
        '.jobs-unified-top-card__company-name',
      ),
      location: line(pane, '.topcard__flavor--bullet', '.job-details-jobs-unified-top-card__bullet', '.jobs-unified-top-card__bullet'),
      text: textOf(bodies).replace(/^About the job\n+/, ''),
    });
    return ad ?? { none: 'no-ad' };
  },
};
