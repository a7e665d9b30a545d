import { describe, expect, test } from 'vitest';
import { flowStrip } from '../../../taxonomy/rules/flow-strip.ts';
import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';

const asks = (...skills: string[]) => skills.map((skill) => ({ skill, label: skill, basis: 'openings' as const, share: 0.5, lift: 5 }));
const series = (code: string, over: Partial<OccupationalSeries> = {}) =>
  ({
    code,
    title: `Series ${code}`,
    status: { state: 'current' },
    headCounts: [{ date: '2025-03', employees: 40, averageSalary: null }],
    announcements: { '2024': 9, '2025': 3 },
    agencies: { count: 2, top: [] },
    asksFor: [],
    lookAlikes: [],
    occupations: [],
    gsGrades: { '9': 10 },
    ...over,
  }) as unknown as OccupationalSeries;
const link = (soc: string) => ({ soc, title: soc, basis: 'own judgement' as const, strength: 1 });
const outlook = new Map([
  [
    '13-1111',
    {
      soc: '13-1111',
      title: '',
      privateEmployees: 5,
      federalEmployees: 1,
      privateWage: 90_000,
      federalWage: null,
      growth: 2,
      openings: 0.1,
    },
  ],
]);

describe('in, through and out', () => {
  test('the ends carry what BLS says of the six-digit occupation, or silence', () => {
    const { ends } = flowStrip(series('0001', { occupations: [link('13-1111.00'), link('99-0000.00')] }), [], outlook);
    expect(ends.map(({ soc, privateEmployees, openings }) => [soc, privateEmployees, openings])).toEqual([
      ['13-1111.00', 5, 0.1],
      ['99-0000.00', null, null],
    ]);
  });

  test('steps go to series that ask for like skills, never to a retired one', () => {
    const world = [
      series('0001', { asksFor: asks('a', 'b') }),
      series('0002', { asksFor: asks('a', 'b', 'c'), gsGrades: { '11': 5 } }),
      series('0003', { asksFor: asks('a', 'b'), status: { state: 'retired', date: '', source: '' } }),
    ];
    expect(flowStrip(world[0]!, world, outlook).through).toEqual([
      { code: '0002', title: 'Series 0002', employees: 40, basis: 'skills', shared: ['a', 'b'], adds: ['c'], gradeStep: 2 },
    ]);
  });

  test('where no skills are known, to those judged easily mistaken for it, and says so', () => {
    const one = series('0001', {
      lookAlikes: [
        { code: '0002', differs: '' },
        { code: '9999', differs: '' },
      ],
    });
    expect(flowStrip(one, [one, series('0002')], outlook).through).toMatchObject([
      { code: '0002', basis: 'judged', gradeStep: 0, adds: [] },
    ]);
  });

  test('counts the newest year of announcements', () =>
    expect(flowStrip(series('0001'), [], outlook)).toMatchObject({ announcements: 3, agencies: 2 }));
});
