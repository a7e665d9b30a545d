import { expect, test } from 'vitest';
import { workforceCells } from '../../../../taxonomy/compile/series-facts/workforce-cells.ts';

const HEAD = 'DATECODE\tAGYT\tOCC\tPAYPLAN\tGRD\tEMPCOUNT';
const ROWS = [
  '202503\tNAVY\t80\tGS\t09\t20',
  '202503\tARMY\t80\tGS\t9\t30',
  '202503\tARMY\t80\tNH\t03\t100',
  '202503\t10_OR_LESS\t10_OR_LESS\t10_OR_LESS\t10_OR_LESS\t999',
  '202409\tNAVY\t80\tGS\t9\t500',
];

test('codes are padded, grades summed over agencies, suppressed cells and the older edition left out', () => {
  const cells = workforceCells([HEAD, ...ROWS].join('\n'), (name) => name.toLowerCase());
  expect([...cells.keys()]).toEqual(['0080']);
  expect(cells.get('0080')).toEqual({
    published: 150,
    payPlans: { NH: 100, GS: 50 },
    gsGrades: { '9': 50 },
    agencies: {
      count: 2,
      top: [
        { name: 'army', employees: 130 },
        { name: 'navy', employees: 20 },
      ],
    },
  });
});
