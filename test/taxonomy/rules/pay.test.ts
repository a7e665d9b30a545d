import { describe, expect, test } from 'vitest';
import { payAt, payBetween, payRange, weeksToNextStep } from '../../../taxonomy/rules/pay.ts';
import { payTable } from './pay-table.ts';

describe('pay of a grade in a locality (OPM Salary Table 2026-GS)', () => {
  test.each([
    // base 52,727 at GS-9 step 1, 68,549 at step 10
    [9, 'rest-of-us', { low: 61_722, high: 80_243, capped: false }],
    [9, 'washington', { low: 70_623, high: 91_815, capped: false }],
    [1, 'washington', { low: 30_249, high: 37_835, capped: false }],
    // level IV of the Executive Schedule holds GS-15 down
    [15, 'san-jose', { low: 183_000, high: 197_200, capped: true }],
  ])('GS-%i in %s', (grade, locality, range) => expect(payRange(payTable, grade, locality)).toEqual(range));

  test('is unknown for a grade or place the table does not have', () => {
    expect(payRange(payTable, 16, 'washington')).toBeNull();
    expect(payRange(payTable, 0, 'washington')).toBeNull();
    expect(payRange(payTable, 9, 'paris')).toBeNull();
    expect(payAt(payTable, 9, 11, 'washington')).toBeNull();
  });

  test('over several grades runs from the first step of the lowest to the last step of the highest', () =>
    expect(payBetween(payTable, { low: 1, high: 9 }, 'rest-of-us')).toEqual({ low: 26_437, high: 80_243, capped: false }));
});

test.each([
  [1, 52],
  [3, 52],
  [4, 104],
  [6, 104],
  [7, 156],
  [9, 156],
  [10, null],
  [0, null],
])('from step %i the next comes after %s weeks (5 CFR 531.405)', (step, weeks) => expect(weeksToNextStep(step)).toBe(weeks));
