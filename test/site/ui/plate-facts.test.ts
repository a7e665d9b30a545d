import { describe, expect, test } from 'vitest';
import { plateFacts } from '../../../site/ui/plate-facts.ts';
import type { Plate } from '../../../taxonomy/schema/taxonomy.ts';

const analyst: Plate = {
  code: '0343',
  title: 'Management and Program Analysis',
  group: { code: '0300', title: 'General Administration' },
  collar: 'white',
  status: { state: 'current', date: '2025-03', source: 'opm' },
  summary: '',
  education: { rule: 'none', source: 'opm' },
  twoGradeInterval: true,
  employees: { date: '2025-03', count: 88_000 },
  gsGrades: { low: 9, high: 13 },
  payPlan: { code: 'GS', share: 0.97 },
  entry: { last12: 121, best12: 974, usualGrade: 9, degreeHeldShare: 0.83 },
};
const pay = { low: 63_163, high: 148_002, place: 'Kansas City', year: 2026 };
const fact = (plate: Plate, n: number) => plateFacts(plate, pay, null)[n]!;

describe('the four facts of a plate', () => {
  test('are always four, in the same order', () => {
    const labels = ['Pay here', 'Entry hires a year', 'Degree', 'Who may apply'];
    expect(plateFacts(analyst, pay, null).map((f) => f.label)).toEqual(labels);
    expect(plateFacts({ ...analyst, entry: null, gsGrades: null, payPlan: null }, null, null).map((f) => f.label)).toEqual(labels);
  });
  test('pay names its grades, its place and its year', () => {
    expect(fact(analyst, 0)).toEqual({ label: 'Pay here', value: '$63k to $148k', note: 'GS-9 to 13, Kansas City, 2026' });
  });
  test('what the ad pays stands beside it, whatever the pay system', () => {
    expect(plateFacts(analyst, pay, null, '$80k to $95k')[0]?.beside).toBe('this ad: $80k to $95k');
    expect(plateFacts({ ...analyst, gsGrades: null, collar: 'blue' }, null, null, '$80k')[0]).toMatchObject({
      value: 'By the hour',
      beside: 'this ad: $80k',
    });
    expect(fact(analyst, 0)).not.toHaveProperty('beside');
  });
  test('a long pay area goes by its first city', () => {
    const place = 'Washington-Baltimore-Arlington, DC-MD-VA-WV-PA';
    expect(plateFacts(analyst, { ...pay, place }, null)[0]?.note).toBe('GS-9 to 13, Washington area, 2026');
  });
  test('a trade is paid by the hour, and a nurse by another system: never GS by default', () => {
    expect(fact({ ...analyst, collar: 'blue', gsGrades: null, payPlan: { code: 'WG', share: 0.9 } }, 0).value).toBe('By the hour');
    expect(fact({ ...analyst, gsGrades: null, payPlan: { code: 'VN', share: 0.9 } }, 0)).toMatchObject({ value: 'Pay plan VN' });
  });
  test('the latest hires never stand without the best twelve months', () => {
    expect(fact(analyst, 1)).toMatchObject({ value: '121', note: expect.stringContaining('best 12: 974') });
  });
  test.each([
    ['required', 'Degree or set courses'],
    ['optional', 'Not a must'],
    ['none', 'None asked'],
    ['disputed', 'Sources disagree'],
    ['unknown', null],
  ] as const)('the degree rule %s reads %s', (rule, value) => {
    expect(fact({ ...analyst, education: { rule, source: 'opm' } }, 2).value).toBe(value);
  });
  test('what is not known is null, with a word on where to look', () => {
    const facts = plateFacts({ ...analyst, entry: null, gsGrades: null, payPlan: null }, null, null);
    for (const at of [0, 1, 3]) expect(facts[at]).toMatchObject({ value: null, note: expect.any(String) });
  });
});
