import { describe, expect, test } from 'vitest';
import { fitMajors } from '../../../taxonomy/rules/positive-education.ts';

const series = (rule: 'required' | 'optional' | 'none' | 'unknown' | 'disputed', majors: string[]) => ({
  education: { rule, source: '' },
  majors,
});
const economics = ['Agricultural Economics', 'Economics', 'Statistics'];

describe('majors against a series', () => {
  test.each([
    ['required', ['Economics'], 'listed'],
    ['required', ['economics, general'], 'listed'],
    ['required', ['Statistic'], 'listed'],
    ['required', ['History'], 'other'],
    ['required', [], 'no degree'],
    ['optional', ['History'], 'not asked'],
    ['none', [], 'not asked'],
    ['disputed', ['Economics'], 'cannot tell'],
    ['unknown', ['History'], 'cannot tell'],
  ] as const)('rule %s, majors %o: %s', (rule, majors, verdict) =>
    expect(fitMajors(series(rule, economics), majors).verdict).toBe(verdict),
  );

  test('biology and biological sciences are one field', () =>
    expect(fitMajors(series('required', ['Biological Sciences']), ['Biology']).verdict).toBe('listed'));

  test('without a list nobody is told no', () => expect(fitMajors(series('required', []), ['History']).verdict).toBe('cannot tell'));

  test('a series open to any major takes every one', () =>
    expect(fitMajors(series('required', ['Any major']), ['History'])).toEqual({ verdict: 'listed', matched: ['History'] }));
});
