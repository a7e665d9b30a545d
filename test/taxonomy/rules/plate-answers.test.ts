import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../taxonomy/compile/series-facts/compile-rules.ts';
import { asksOf } from '../../../taxonomy/rules/asks-of.ts';
import { mayApply } from '../../../taxonomy/rules/may-apply.ts';
import { payHere } from '../../../taxonomy/rules/pay-here.ts';
import { payTable } from './pay-table.ts';

const { rules } = compileRules(new Set());
const may = (code: string, low: number, high: number) => mayApply(rules, { code, gsGrades: { low, high } }, '2026-11-22');

describe('who may apply, on a plate', () => {
  test('names the direct hire authority with its grades', () =>
    expect(may('0810', 11, 12).note).toBe('direct hire may be used at GS-11 to 15'));
  test('leaves the grades out where it holds for all', () => expect(may('0610', 4, 12).note).toBe('direct hire may be used'));
  test('says "reported" where only the press says so', () => expect(may('1560', 11, 13).note).toMatch(/^reported: /));
  test('has none for other work', () => expect(may('0301', 9, 13).note).toBe('some openings only for groups they name'));
});

describe('pay on a plate', () => {
  const [first] = payTable.localities;
  test('is null where the work is not GS, and for an area nobody knows', () => {
    expect(payHere(payTable, { gsGrades: null }, first!.code)).toBeNull();
    expect(payHere(payTable, { gsGrades: { low: 5, high: 7 } }, 'atlantis')).toBeNull();
  });
  test('names the area and the year of the table', () =>
    expect(payHere(payTable, { gsGrades: { low: 5, high: 7 } }, first!.code)).toMatchObject({ place: first!.name, year: payTable.year }));
});

test('what a series asks for keeps its order; a code nobody knows asks for nothing', () => {
  const world = {
    codes: ['0001', '0002'],
    skills: [{ id: 'a' }, { id: 'b' }],
    asks: [
      [],
      [
        { skill: 1, share: 0.5 },
        { skill: 0, share: 0.2 },
      ],
    ],
  };
  expect([...asksOf(world, '0002')]).toEqual([
    ['b', 0.5],
    ['a', 0.2],
  ]);
  expect(asksOf(world, '9999').size).toBe(0);
});
