import type { GsPayTable } from '../../../taxonomy/schema/gs-pay-table.ts';

const none = Array.from({ length: 10 }, () => 0);
const steps = (first: number, tenth: number) => Array.from({ length: 10 }, (_, at) => (at === 9 ? tenth : first + at));

/** Three real grades and a few real localities of 2026; the other grades are empty. */
export const payTable: GsPayTable = {
  year: 2026,
  cap: 197_200,
  source: 'test',
  base: [
    steps(22_584, 28_248),
    ...Array.from({ length: 7 }, () => none),
    steps(52_727, 68_549),
    ...Array.from({ length: 5 }, () => none),
    steps(125_051, 162_567),
  ],
  localities: [
    {
      code: 'washington',
      name: 'Washington',
      percent: 33.94,
      places: ['washington, DC', '*, DC', 'arlington, VA', 'washington dc-baltimore area'],
    },
    { code: 'san-jose', name: 'San Jose', percent: 46.34, places: ['san jose, CA', 'san francisco bay area'] },
    { code: 'alaska', name: 'State of Alaska', percent: 32.36, places: ['*, AK'] },
    { code: 'hawaii', name: 'State of Hawaii', percent: 22.21, places: ['*, HI'] },
    { code: 'rest-of-us', name: 'Rest of the U.S.', percent: 17.06, places: [] },
  ],
};
