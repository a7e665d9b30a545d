import { describe, expect, test } from 'vitest';
import { adviseGrade, type GradeQuestion, gradeByExperience } from '../../../taxonomy/rules/grade.ts';

const nothing: GradeQuestion = {
  education: undefined,
  duties: undefined,
  years: undefined,
  twoGradeInterval: true,
  usual: { low: 9, high: 12 },
};
const advise = (over: Partial<GradeQuestion>) => adviseGrade({ ...nothing, ...over });

describe('where to start the search', () => {
  test.each([
    ['a new graduate', { education: 'bachelor', years: 0 }, 5, 'education'],
    ['a graduate with superior grades', { education: 'superior bachelor', years: 0 }, 7, 'education'],
    ['someone with ten closely guided years', { education: 'high school', duties: 'guided', years: 10 }, 7, 'experience'],
    ['someone with two independent years', { education: 'none', duties: 'independent', years: 2 }, 11, 'experience'],
    ['someone who led others', { education: 'bachelor', duties: 'led', years: 5 }, 12, 'experience'],
    ['a doctor who also worked on her own', { education: 'doctorate', duties: 'independent', years: 3 }, 11, 'both'],
    ['independent work for half a year, which is too short', { education: 'bachelor', duties: 'independent', years: 0.5 }, 5, 'education'],
    ['three years of work of any kind', { education: 'high school', years: 3 }, 5, 'experience'],
  ] as const)('%s', (_, over, start, by) => expect(advise(over)).toMatchObject({ start, by }));

  test('clerical work runs lower', () =>
    expect(
      advise({ twoGradeInterval: false, usual: { low: 5, high: 7 }, education: 'high school', duties: 'independent', years: 4 })?.start,
    ).toBe(6));

  test('is never above where the work sits', () => expect(advise({ usual: { low: 5, high: 7 }, education: 'doctorate' })?.start).toBe(7));

  test('below nearly all jobs of the series is said', () => {
    expect(advise({ education: 'bachelor', usual: { low: 11, high: 14 } })?.belowUsual).toBe(true);
    expect(advise({ education: 'doctorate', usual: { low: 11, high: 14 } })?.belowUsual).toBe(false);
  });

  test('without a profile only says where the work sits and what is missing', () =>
    expect(advise({})).toMatchObject({
      start: null,
      by: 'nothing',
      usual: { low: 9, high: 12 },
      missing: ['education', 'duties', 'years'],
    }));

  test('trades have no such ladder, and where most of a series is in another pay plan a grade would mislead', () => {
    expect(advise({ twoGradeInterval: null })).toBeNull();
    expect(advise({ usual: null, education: 'master' })).toBeNull();
  });

  test.each([
    ['required', 'high school', true],
    ['required', 'bachelor', false],
    ['optional', 'high school', false],
    ['disputed', 'high school', false],
    ['required', undefined, false],
  ] as const)('a degree rule "%s" with study "%s": the degree is missing: %s', (degreeRule, education, missing) =>
    expect(advise({ degreeRule, education, duties: 'led', years: 9 })?.degreeMissing).toBe(missing),
  );
});

describe('what would raise it', () => {
  test('for a bachelor’s degree: work and study, never grades already given for a finished master’s', () => {
    expect(advise({ education: 'bachelor', years: 0 })?.raisedBy).toEqual([
      'a year of this work',
      'work without close guidance',
      'leading others',
      'superior grades',
      'a master’s degree',
      'a doctorate',
    ]);
    expect(advise({ education: 'master', years: 0 })?.raisedBy).not.toContain('superior grades');
  });

  test('in one-grade work is no study beyond a bachelor’s degree, which opens as much', () =>
    expect(
      advise({ twoGradeInterval: false, usual: { low: 6, high: 7 }, education: 'some college', duties: 'guided', years: 3 })?.raisedBy,
    ).toEqual(['work without close guidance', 'leading others', 'a bachelor’s degree']));

  test('is nothing at the top of the series', () =>
    expect(advise({ education: 'bachelor', duties: 'led', years: 9 })?.raisedBy).toEqual([]));
});

test('years alone never lift the level: guided work stays guided', () =>
  expect([1, 5, 20].map((years) => gradeByExperience('guided', years, true))).toEqual([7, 7, 7]));
