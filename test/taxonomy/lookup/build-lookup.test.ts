import { describe, expect, test } from 'vitest';
import { buildLookup } from '../../../taxonomy/lookup/build-lookup.ts';

const world = [
  { id: 'sql', names: ['SQL', 'structured query language'] },
  { id: 'nosql', names: ['NoSQL'] },
  { id: 'sql-server', names: ['Microsoft SQL Server'] },
  { id: 'c', names: ['C'] },
  { id: 'c++', names: ['C++'] },
  { id: 'nursing', names: ['Nursing', 'registered nurse'] },
  { id: 'purchasing', names: ['Purchasing'] },
  { id: 'project-management', names: ['Project management'] },
  { id: 'ci-cd', names: ['CI/CD'] },
];
const lookup = buildLookup(world, (e) => e.names);
const ids = (query: string) => lookup(query).map((e) => e.id);

describe('type-ahead', () => {
  test('puts the exact name first, then names that begin so, then names that hold it', () => {
    expect(ids('sql')).toEqual(['sql', 'sql-server', 'nosql']);
  });
  test('one letter finds the names that begin with it', () => {
    expect(ids('c').slice(0, 2)).toEqual(['c', 'c++']);
  });
  test('keeps signs apart: C++ is not C', () => {
    expect(ids('c++')[0]).toBe('c++');
  });
  test('a slip of the finger still finds', () => {
    expect(ids('projct managment')[0]).toBe('project-management');
  });
  test('any of its names finds an entry, and it stands in the answer once', () => {
    expect(ids('nurs')).toEqual(['nursing']);
    expect(ids('structured query')).toEqual(['sql']);
  });
  test.each(['', '   ', '\u0000', 'qqqqzzzz', 'x'.repeat(5000), '((', '\\'])('finds nothing, and does not fail, for %j', (query) => {
    expect(lookup(query)).toEqual([]);
  });
  test('gives no more than was asked for', () => {
    expect(lookup('s', 1)).toHaveLength(1);
  });
});
