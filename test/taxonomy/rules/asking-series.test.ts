import { expect, test } from 'vitest';
import { askingSeries } from '../../../taxonomy/rules/asking-series.ts';

const world = {
  codes: ['0001', '0002', '0003', '0004'],
  skills: [{ id: 'sql' }],
  skillById: new Map([['sql', { label: 'SQL', kind: 'tool' as const }]]),
  asks: [[{ skill: 0, share: 0.4 }], [], [{ skill: 0, share: 0.1 }], [{ skill: 0, share: null }]],
  plates: new Map([['0001', { title: 'First' }]]),
};
const strip = { code: '0001', ends: [], through: [], announcements: 7, agencies: 3 };

test('a series counts when its openings ask for something and it has its strip', () =>
  expect(
    askingSeries(
      world,
      new Map([
        ['0001', strip],
        ['0004', strip],
      ]),
    ),
  ).toEqual([
    { code: '0001', title: 'First', asksFor: [{ skill: 'sql', label: 'SQL', kind: 'tool', share: 0.4 }], agencies: 3, announcements: 7 },
  ]));
