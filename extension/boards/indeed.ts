import type { Board } from './board.ts';
import { adOf, line, onHost, textOf } from './board-parts.ts';

// One job open (viewjob, or the right pane of a search): #jobDescriptionText with the header .jobsearch-JobInfoHeader-title, whose text
// ends in "- job post" for screen readers. Search results alone are .job_seen_beacon or, on older pages, .jobsearch-SerpJobCard.
const cards = '.job_seen_beacon, .jobsearch-SerpJobCard, .resultContent, [data-jk]';

export const indeed: Board = {
  id: 'indeed',
  name: 'Indeed',
  seen: 'saved page',
  examples: [
    'https://www.indeed.com/viewjob?jk=0123456789abcdef',
    'https://www.indeed.com/jobs?q=welder&l=Ogden%2C+UT&vjk=0123456789abcdef',
    'https://uk.indeed.com/jobs?q=cook',
    'https://www.indeed.com/q-frontend-l-ogden,-ut-jobs.html',
  ],
  claims: (url) => onHost(url, 'indeed.com') && /^\/(?:viewjob|jobs|q-|m\/|rc\/|pagead\/|cmp\/[^/]+\/jobs|job\/)/.test(url.pathname),
  read(document, url) {
    const bodies = [...document.querySelectorAll('#jobDescriptionText')];
    if (bodies.length > 1) return { none: 'several' };
    const pane = bodies[0]?.closest('.jobsearch-RightPane, .jobsearch-ViewJobLayout, .jobsearch-JobComponent')?.parentElement ?? document;
    const ad = adOf('indeed', url, {
      title: line(pane, '[data-testid="jobsearch-JobInfoHeader-title"]', '.jobsearch-JobInfoHeader-title').replace(/\s*-\s*job post$/i, ''),
      employer: line(pane, '[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]', '.jobsearch-InlineCompanyRating a'),
      location: line(pane, '[data-testid="inlineHeader-companyLocation"]', '[data-testid="job-location"]'),
      text: textOf(bodies),
    });
    return ad ?? { none: document.querySelector(cards) ? 'list' : 'no-ad' };
  },
};
