import { describe, expect, test } from 'vitest';
import { gradeByEducation } from '../../../taxonomy/rules/education-grade.ts';
import { opensGrade } from '../../../taxonomy/rules/opens-grade.ts';

/** OPM General Schedule operating manual: group standards for administrative (two-grade) and for clerical and technical work (one-grade). */
describe('what opens a grade', () => {
  test.each([
    [5, true, /Bachelor/, /3 years/],
    [7, true, /high grades, or 1 year of graduate/, /like GS-5/],
    [9, true, /Master/, /like GS-7/],
    [11, true, /Doctorate/, /like GS-9/],
    [2, false, /High school/, /3 months/],
    [3, false, /1 year after/, /6 months/],
    [4, false, /2 years after/, /1 year/],
    [5, false, /4 years of college/, /like GS-4/],
  ])('GS-%i, two-grade work %s', (grade, two, study, work) => {
    const key = opensGrade(grade, two);
    expect(key?.study).toMatch(study);
    expect(key?.work).toMatch(work);
  });

  test.each([
    [12, true],
    [15, true],
    [6, false],
    [9, false],
  ])('no study alone opens GS-%i, two-grade work %s; a year at the grade below does', (grade, two) =>
    expect(opensGrade(grade, two)).toEqual({ grade, study: null, work: `1 year of work like GS-${grade - 1}` }),
  );

  test.each([
    [6, true],
    [8, true],
    [10, true],
    [1, true],
    [0, false],
    [16, false],
    [4.5, false],
  ])('GS-%d is no step of two-grade work %s, or no grade', (grade, two) => expect(opensGrade(grade, two)).toBeNull());

  test('every grade that study opens has its line', () => {
    for (const two of [true, false])
      for (const study of ['high school', 'some college', 'bachelor', 'superior bachelor', 'master', 'doctorate'] as const) {
        const grade = gradeByEducation(study, two);
        if (grade !== null) expect(opensGrade(grade, two)?.study).toBeTruthy();
      }
  });
});
