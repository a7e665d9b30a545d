import { describe, expect, test } from 'vitest';
import { middleGrades, toPlate } from '../../../../taxonomy/compile/series-facts/plate.ts';
import type { OccupationalSeries } from '../../../../taxonomy/schema/occupational-series.ts';

const series = (over: Partial<OccupationalSeries>) =>
  ({
    code: '0610',
    headCounts: [{ date: '2025-03', employees: 100, averageSalary: null }],
    gsGrades: {},
    payPlans: {},
    entryHiring: null,
    ...over,
  }) as OccupationalSeries;

describe('grades on a plate', () => {
  test('are those of the middle 80 % of the GS employees', () =>
    expect(middleGrades({ '5': 5, '7': 10, '9': 40, '11': 40, '13': 5 })).toEqual({ low: 7, high: 11 }));

  test('order by number, not by text', () => expect(middleGrades({ '11': 50, '9': 50 })).toEqual({ low: 9, high: 11 }));

  test('are withheld where most of the series is in another pay system', () => {
    const plate = toPlate(series({ gsGrades: { '11': 15 }, payPlans: { VN: 80, GS: 15 } }), 95);
    expect(plate.gsGrades).toBeNull();
    expect(plate.payPlan).toEqual({ code: 'VN', share: 0.842 });
  });

  test('are withheld where too little of the series is published', () => {
    const plate = toPlate(series({ gsGrades: { '11': 15 }, payPlans: { GS: 15 } }), 15);
    expect([plate.gsGrades, plate.payPlan]).toEqual([null, null]);
  });
});

test('a series without any count says so', () => expect(toPlate(series({ headCounts: [] }), 0).employees).toBeNull());
