import { expect, test } from 'vitest';
import { usualLadder } from '../../../taxonomy/rules/usual-ladder.ts';

// OPM, Introduction to the Position Classification Standards: two-grade work goes 5, 7, 9, 11 and then one at a time.
test.each([
  ['two-grade work skips GS-10', { low: 9, high: 13 }, true, [9, 11, 12, 13]],
  ['one-grade work takes each', { low: 4, high: 7 }, false, [4, 5, 6, 7]],
  ['an unknown interval takes each', { low: 9, high: 11 }, null, [9, 10, 11]],
  ['a range between two steps stays as it is', { low: 8, high: 8 }, true, [8]],
] as const)('%s', (_, gsGrades, twoGradeInterval, grades) => expect(usualLadder({ gsGrades, twoGradeInterval })).toEqual(grades));

test('work that is mostly not GS has none', () => expect(usualLadder({ gsGrades: null, twoGradeInterval: true })).toBeNull());
