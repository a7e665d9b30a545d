import { expect, test } from 'vitest';
import { datedFacts } from '../../../site/pages/series/series-facts.ts';
import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';

const withPay = (before: number, newest: number) =>
  ({
    headCounts: [
      { date: '2024-09', employees: 6280, averageSalary: before },
      { date: '2025-03', employees: 6277, averageSalary: newest },
    ],
    gsGrades: {},
    entryHiring: null,
    collar: 'blue',
    announcements: {},
    education: { rule: 'none', source: '' },
  }) as unknown as OccupationalSeries;
const pay = (before: number, newest: number) => datedFacts(withPay(before, newest)).find(({ label }) => label === 'Average pay')!;

test('average pay is that of the newest count', () => {
  expect(pay(62_102, 63_753).value).toBe('$63,753');
});

test('average pay that doubles in half a year is not believed, and both counts are said', () => {
  expect(pay(62_102, 116_753)).toMatchObject({ value: 'Not known', note: expect.stringContaining('$62,102 and $116,753') });
  expect(pay(116_753, 62_102).value).toBe('Not known');
});
