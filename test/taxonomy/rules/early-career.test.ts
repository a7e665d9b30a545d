import { describe, expect, test } from 'vitest';
import { type EntrySeries, earlyDoors } from '../../../taxonomy/rules/early-career.ts';

const series = (code: string, over: Partial<EntrySeries>, hiring: Record<string, number | null> | null = null): EntrySeries => ({
  code,
  title: code,
  status: { state: 'current', date: '', source: '' },
  group: { code: `${code.slice(0, 2)}00`, title: '' },
  education: { rule: 'optional', source: '' },
  twoGradeInterval: true,
  entryHiring: hiring as EntrySeries['entryHiring'],
  ...over,
});

describe('what a series opens with', () => {
  test.each([
    ['a degree in the field, where OPM asks for one', { education: { rule: 'required', source: '' } }, 5, 'degree in the field'],
    ['a bachelor’s degree, in two-grade work', {}, 7, 'bachelor’s degree'],
    ['some college, for clerks hired at GS-4', { twoGradeInterval: false }, 4, 'some college'],
    ['a bachelor’s degree, for technicians hired at GS-5', { twoGradeInterval: false }, 5, 'bachelor’s degree'],
    ['experience, above GS-5 in one-grade work', { twoGradeInterval: false }, 6, 'experience'],
    ['high school, at GS-2', { twoGradeInterval: false }, 2, 'high school'],
    ['no study, for helpers in a trade', { twoGradeInterval: null, education: { rule: 'none', source: '' } }, 3, 'no study'],
    [
      'experience, for those who must know the trade',
      { twoGradeInterval: null, education: { rule: 'none', source: '' } },
      10,
      'experience',
    ],
    ['no answer, where sources disagree', { education: { rule: 'disputed', source: '' } }, 5, 'cannot tell'],
    [
      'no answer, for trades without a rule at hand',
      { twoGradeInterval: null, education: { rule: 'unknown', source: '' } },
      5,
      'cannot tell',
    ],
  ] as const)('%s', (_, over, usualGrade, answer) => expect(earlyDoors([series('0303', over, { usualGrade })])[0]?.opensWith).toBe(answer));
});

test.each([
  [{ degreeHeldShare: 0.1 }, 'experience'],
  [{ degreeHeldShare: 0.8 }, 'bachelor’s degree'],
  [{ degreeHeldShare: 0.8, educationAcceptedShare: 0 }, 'experience'],
])('who was hired and what postings take decide between study and experience: %o opens with %s', (shares, answer) =>
  expect(earlyDoors([series('1896', {}, { usualGrade: 7, ...shares })])[0]?.opensWith).toBe(answer),
);

describe('doors', () => {
  const doors = earlyDoors([
    series('0343', {}, { last12: 121, best12: 974, youngShare: 0.46, usualGrade: 9 }),
    series('0303', {}, { last12: 500, best12: 1000, youngShare: 0.5, usualGrade: 4 }),
    series('0399', {}),
    series('0334', { status: { state: 'retired', date: '', source: '' } }),
  ]);

  test('with the most young hires come first, silence last, retired series not at all', () =>
    expect(doors.map(({ code }) => code)).toEqual(['0303', '0343', '0399']));

  test('stand against their best year, and name the trainee series of their group', () =>
    expect(doors[1]).toMatchObject({ last12: 121, best12: 974, ofBest: 0.12, young12: 56, internships: '0399' }));

  test('without figures say nothing rather than zero', () => expect(doors[2]).toMatchObject({ last12: null, ofBest: null, young12: null }));
});
