import { describe, expect, test } from 'vitest';
import { buildFinder } from '../../../taxonomy/lookup/build-finder.ts';

const finder = buildFinder({
  skills: [
    { id: 'accounting', label: 'Accounting', kind: 'knowledge' },
    { id: 'radio', label: 'Radio operation', kind: 'method' },
  ],
  titles: new Map([
    ['Accounting clerk', ['0525']],
    ['Business analyst', ['0343', '1101']],
  ]),
  military: [
    { branch: 'Army', code: '25B', title: 'Information Technology Specialist', series: ['2210'], basis: 'judged' },
    ...['A', 'B', 'C', 'D', 'E', 'F'].map((end) => ({
      branch: 'Navy' as const,
      code: `90${end}`,
      title: `Radio Maintainer ${end}`,
      series: ['2604'],
      basis: 'crosswalk' as const,
    })),
  ],
  majors: [
    { name: 'Accounting', cip: '', listed: ['0510'], reached: [] },
    { name: 'Accounting', cip: '52.0301', listed: ['0510', '0511'], reached: ['0512'] },
    { name: 'Weaving', cip: '50.0712', listed: [], reached: [] },
  ],
});
const found = (query: string) => finder(query).map(({ kind, id }) => `${kind} ${id}`);

describe('what a person goes by', () => {
  test('a military code finds its job, and where it leads', () => {
    expect(finder('25b')[0]).toMatchObject({
      kind: 'military',
      id: '25B',
      label: '25B Information Technology Specialist, Army',
      leadsTo: ['2210'],
    });
  });
  test('among equal names the skill comes first, then the field of study, which stands there once', () => {
    expect(found('accounting')).toEqual(['knowledge accounting', 'major Accounting', 'title Accounting clerk']);
    expect(finder('accounting')[1]!.leadsTo).toEqual(['0510', '0511']);
  });
  test('many variants of one military job leave room for the skill', () => {
    expect(found('radio').filter((one) => one.startsWith('military'))).toHaveLength(4);
    expect(found('radio')).toContain('method radio');
  });
  test('a slip of the finger still finds the title', () => {
    expect(found('bussiness analist')[0]).toBe('title Business analyst');
  });
  test('a field of study that leads nowhere is not offered', () => {
    expect(found('weaving')).toEqual([]);
  });
});
