import { expect, test } from 'vitest';
import { filterDoors } from '../../../site/pages/early-career/filter-doors.ts';
import type { EarlyDoor } from '../../../taxonomy/rules/early-career.ts';

const door = (
  code: string,
  opensWith: EarlyDoor['opensWith'],
  young12: number | null,
  last12 = 10,
  ofBest: number | null = null,
): EarlyDoor => ({
  code,
  title: code,
  opensWith,
  usualGrade: null,
  last12,
  best12: null,
  ofBest,
  youngShare: null,
  young12,
  internships: null,
});
const doors = [
  door('0001', 'no study', 5, 90, 0.1),
  door('0002', 'some college', 50, 60, 0.9),
  door('0003', 'bachelor’s degree', null, 70),
  door('0004', 'experience', 7, 80, 0.5),
  door('0005', 'cannot tell', 1, 1, 1),
];
const codes = (brings: Parameters<typeof filterDoors>[1]['brings'], order: Parameters<typeof filterDoors>[1]['order'] = 'young') =>
  filterDoors(doors, { brings, order }).map(({ code }) => code);

test('everything is listed unless something is said, by young people hired, silence last', () =>
  expect(codes('all')).toEqual(['0002', '0004', '0001', '0005', '0003']));

test.each([
  ['nothing yet', ['0001']],
  ['some college', ['0002', '0001']],
  ['work', ['0004', '0001']],
  ['degree', ['0002', '0001', '0003']],
] as const)('with "%s" only what that opens is listed; what our sources don’t tell is not promised', (brings, expected) =>
  expect(codes(brings)).toEqual(expected),
);

test('sorts by people hired, and by how near hiring is to its best year', () => {
  expect(codes('all', 'hires')[0]).toBe('0001');
  expect(codes('all', 'best')).toEqual(['0005', '0002', '0004', '0001', '0003']);
});
