import type { Board } from './board.ts';
import { adOf, line, textOf } from './board-parts.ts';

// Class names are hashes, but data-automation names are steady: job-detail-title, advertiser-name, job-detail-location, jobAdDetails.
// The same markup serves SEEK's sister sites in Asia, which this board claims too. Search results are [data-automation="normalJob"].
const hosts = /(?:^|\.)(?:seek\.com|seek\.com\.au|seek\.co\.nz|jobstreet\.com|jobsdb\.com)$/;

export const seek: Board = {
  id: 'seek',
  name: 'SEEK, Jobstreet, Jobsdb',
  seen: 'saved page',
  examples: [
    'https://au.seek.com/job/93000001',
    'https://www.seek.com.au/job/93000002?type=standard',
    'https://nz.seek.com/cook-jobs',
    'https://sg.jobstreet.com/job/93000003',
  ],
  claims: (url) => hosts.test(url.hostname),
  read(document, url) {
    const bodies = [...document.querySelectorAll('[data-automation="jobAdDetails"]')];
    if (bodies.length > 1) return { none: 'several' };
    const ad = adOf('seek', url, {
      title: line(document, '[data-automation="job-detail-title"]'),
      employer: line(document, '[data-automation="advertiser-name"]'),
      location: line(document, '[data-automation="job-detail-location"]'),
      text: textOf(bodies),
    });
    if (ad) return ad;
    return document.querySelector('[data-automation="normalJob"], [data-automation="jobTitle"]') ? { none: 'list' } : null;
  },
};
