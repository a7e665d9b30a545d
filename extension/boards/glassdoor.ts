import type { Board } from './board.ts';
import { adOf, line, textOf } from './board-parts.ts';

// Seen saved: lists of cards only (.react-job-listing, .jl). The open job's class names carry a hash behind a stable beginning
// (JobDetails_jobDescription__...), as several published readers agree; a page without them falls back to what it states itself.
const cards = '.react-job-listing, .jl, [data-test="jobListing"]';

export const glassdoor: Board = {
  id: 'glassdoor',
  name: 'Glassdoor',
  seen: 'saved page',
  examples: [
    'https://www.glassdoor.com/Job/jobs.htm?sc.keyword=welder',
    'https://www.glassdoor.com/job-listing/cook-harbor-foods-JV_IC1.htm?jl=1009000001',
    'https://www.glassdoor.co.uk/Job/london-cook-jobs-SRCH_IL.0,6.htm',
  ],
  claims: (url) =>
    /(?:^|\.)glassdoor\.(?:com|ca|de|fr|in|ie|sg|co\.uk|co\.in|com\.au|com\.hk)$/.test(url.hostname) &&
    /^\/(?:Job|job|partner\/job)/.test(url.pathname),
  read(document, url) {
    const bodies = [...document.querySelectorAll('[class*="JobDetails_jobDescription__"]')];
    if (bodies.length > 1) return { none: 'several' };
    const pane = bodies[0]?.closest('[class*="JobDetails_jobDetailsContainer"], [class*="TwoColumnLayout_columnRight"]') ?? document;
    const ad = adOf('glassdoor', url, {
      title: line(pane, 'header h1', 'h1[id^="jd-job-title"]', '[class*="heading_Level1"]'),
      employer: line(pane, '[class*="EmployerProfile_employerNameHeading"]', 'header [class*="EmployerProfile_employerName"]'),
      location: line(pane, 'header [data-test="location"]'),
      text: textOf(bodies),
    });
    if (ad) return ad;
    return document.querySelector(cards) ? { none: 'list' } : null;
  },
};
