import type { OccupationLinks } from '../../../../taxonomy/schema/occupation-links.ts';
import type { SeriesLinks } from '../../../../taxonomy/schema/series-links.ts';

/** Look-alikes and specialties of the small world. */
export const smallLinks: SeriesLinks = {
  lookAlikes: {
    '0343': { '1102': 'Contract specialists buy; analysts study how well things work.' },
    '1102': { '2210': 'Here the work is buying, not running systems.' },
  },
  specialties: {
    '2210': [
      { id: '2210-software', label: 'Applications software', forms: ['APPSW'], titles: ['software developer'], cues: ['Python', 'code'] },
      { id: '2210-network', label: 'Network services', forms: ['NETWORK'], titles: ['network engineer'], cues: ['networks', 'router'] },
    ],
  },
};

export const smallOccupations: OccupationLinks = {
  bySeries: {
    '0343': [['13-1111.00', 1]],
    '0610': [
      ['29-1141.00', 1],
      ['29-1171.00', 0.5],
    ],
    '1102': [['13-1023.00', 0.95]],
    '2210': [
      ['15-1252.00', 0.9],
      ['15-1244.00', 0.9],
    ],
  },
  titles: {
    '13-1023.00': 'Purchasing Agents',
    '13-1111.00': 'Management Analysts',
    '15-1244.00': 'Network and Computer Systems Administrators',
    '15-1252.00': 'Software Developers',
    '29-1141.00': 'Registered Nurses',
    '29-1171.00': 'Nurse Practitioners',
    '51-4121.00': 'Welders',
  },
};
