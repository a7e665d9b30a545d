import { describe, expect, it } from 'vitest';
import { analyzePosting } from '../../../taxonomy/match/analyze-posting.ts';
import { loadSmallWorld } from './small-world/small-world.ts';

const world = await loadSmallWorld();
const read = (text: string) => analyzePosting({ text }, null, world);

describe.each<[string, { asked: string[]; not: string[] }]>([
  [
    'degree',
    {
      asked: ['A Bachelor of Science is needed.', "Master's degree in any field.", 'Ph.D. in a science.', 'GED or more.'],
      not: ['No degree required.', 'A Scrum master leads.', 'You master the art of welding.', 'A degree is not required.'],
    },
  ],
  [
    'license',
    {
      asked: ['You must be licensed in Ohio.', 'A valid driver’s license.', 'RN licensure.'],
      not: ['No license needed.', 'Software licensing sales.', 'Drive without a license.'],
    },
  ],
  [
    'clearance',
    {
      asked: ['An active TS/SCI is needed.', 'Secret clearance.', 'Security clearance required.', 'A public trust position.'],
      not: ['No security clearance is needed.', 'Customs clearance of goods.', 'A clearance sale.'],
    },
  ],
  [
    'citizenship',
    {
      asked: ['U.S. citizenship is a must.', 'Must be a US citizen.', 'For United States citizens.'],
      not: ['Without regard to citizenship status.', 'Serve citizens of the town.'],
    },
  ],
  [
    'travel',
    {
      asked: ['Travel up to 30 % of the time.', '25% travel.', 'Willingness to travel.', 'Some overnight travel.', 'Able to travel.'],
      not: ['Book travel for managers.', 'No travel required.', 'Travel nurses.'],
    },
  ],
  [
    'shift',
    {
      asked: ['Rotating shifts.', 'Nights and weekends.', '12-hour shifts.', 'On-call every third week.', '2nd shift.'],
      not: ['Shift the load.', 'Night sky photography.', 'No night shifts.'],
    },
  ],
  [
    'years',
    {
      asked: ['Three (3) years of work.', 'At least two years in a shop.', '3-5 yrs.', '10+ years of practice.', 'Two or more years.'],
      not: ['18 years of age or older.', 'Our 50 years of history.', 'Founded 20 years ago.'],
    },
  ],
])('%s', (kind, { asked, not }) => {
  it.each(asked)('asked: %s', (sentence) => {
    const { asks } = read(`Write code. ${sentence} Drink tea.`);
    expect(asks.filter((ask) => ask.kind === kind).map(({ quote }) => quote)).toEqual([sentence.replace(/\.$/, '')]);
  });
  it.each(not)('not asked: %s', (sentence) => {
    expect(read(`Write code. ${sentence} Drink tea.`).asks.filter((ask) => ask.kind === kind)).toEqual([]);
  });
});

describe('what is asked', () => {
  it.each([
    ['You have 5+ years of practice.', 5],
    ['At least 3-5 yrs in a shop.', 3],
    ['Minimum three (3) years of work.', 3],
    ['Seven or more years.', 7],
  ])('%s is %i years', (sentence, years) => expect(read(sentence).asks).toMatchObject([{ kind: 'years', years }]));
  it('is a must or a plus, by its sentence or its heading', () => {
    const { asks } = read('Requirements\nA bachelor degree\nA license is a plus\n\nResponsibilities\nTravel up to 10 %');
    expect(asks.map(({ kind, demand }) => [kind, demand])).toEqual([
      ['degree', 'must'],
      ['license', 'nice'],
      ['travel', undefined],
    ]);
  });
  it('is looked for past what is said under benefits', () => {
    const { asks } = read('Benefits\nMore leave after 2 years.\n\nRequirements\n7 years in a shop');
    expect(asks.map(({ years }) => years)).toEqual([7]);
  });
  it('is nothing under benefits, employer or legal text', () => {
    expect(read('Benefits\nWe pay for a degree after 2 years.\n\nAbout us\nLicensed since 1990.').asks).toEqual([]);
  });
});

describe('years asked with a skill', () => {
  const years = (text: string) => Object.fromEntries(read(text).skills.map((skill) => [skill.id, skill.years]));
  it.each([
    ['5+ years of Python and 3 years with SQL', { python: 5, sql: 3 }],
    ['Python: 5 years', { python: 5 }],
    ['Python (two years), Java (4+ years)', { python: 2, java: 4 }],
    ['Three years of experience in nursing care.', { 'nursing-care': 3 }],
    ['5 years of Python or SQL', { python: 5, sql: 5 }],
    ['Python for all. You have 5 years. Java is used.', { python: undefined, java: undefined }],
    ['Benefits\nLeave after 5 years\n\nRequirements\nPython', { python: undefined }],
  ])('%s', (text, expected) => expect(years(text)).toEqual(expected));
});
