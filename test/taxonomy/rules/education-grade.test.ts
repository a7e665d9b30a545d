import { describe, expect, test } from 'vitest';
import {
  combines,
  fullTimeWeeks,
  gradeByEducation,
  gradeLadder,
  isSuperiorAchievement,
  undergraduateYears,
} from '../../../taxonomy/rules/education-grade.ts';

describe('grade that education alone opens (OPM operating manual, group standards)', () => {
  test.each([
    ['none', null, 1],
    ['high school', null, 2],
    ['some college', null, 3],
    ['bachelor', 5, 5],
    ['superior bachelor', 7, 5],
    ['master', 9, 5],
    ['doctorate', 11, 5],
  ] as const)('%s: GS-%s in two-grade work, GS-%s in one-grade work', (education, two, one) =>
    expect([gradeByEducation(education, true), gradeByEducation(education, false)]).toEqual([two, one]),
  );
});

describe('superior academic achievement: any one of four, averages rounded to one decimal', () => {
  test.each([
    [{ overallAverage: 2.95 }, true],
    [{ overallAverage: 2.94 }, false],
    [{ majorAverage: 3.45 }, true],
    [{ majorAverage: 3.44 }, false],
    [{ upperThird: true, overallAverage: 2 }, true],
    [{ honorSociety: true }, true],
    [{}, false],
  ])('%o: %s', (facts, superior) => expect(isSuperiorAchievement(facts)).toBe(superior));
});

test('a year of study is 30 semester or 45 quarter hours', () => {
  expect(undergraduateYears(60, 'semester')).toBe(2);
  expect(undergraduateYears(45, 'quarter')).toBe(1);
});

test.each([
  [0.5, 0.5, true],
  [1 / 3, 2 / 3, true],
  [0.5, 0.49, false],
])('%f of the experience and %f of the education add up: %s', (experience, education, enough) =>
  expect(combines(experience, education)).toBe(enough),
);

test.each([
  [52, 40, 52],
  [52, 20, 26],
  [52, 60, 52],
  [52, 0, 0],
])('%i weeks at %i hours count as %i full weeks', (weeks, hours, full) => expect(fullTimeWeeks(weeks, hours)).toBe(full));

test('the ladder skips even grades in two-grade work, up to GS-11', () => {
  expect(gradeLadder(true, 12)).toEqual([5, 7, 9, 11, 12]);
  expect(gradeLadder(false, 4)).toEqual([1, 2, 3, 4]);
});
