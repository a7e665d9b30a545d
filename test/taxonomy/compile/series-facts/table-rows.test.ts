import { expect, test } from 'vitest';
import { groupRows } from '../../../../taxonomy/compile/series-facts/group-rows.ts';
import { tableRows } from '../../../../taxonomy/compile/series-facts/table-rows.ts';

test.each([
  ['a,b\n1,2\n', ',', [{ a: '1', b: '2' }]],
  ['a,b\r\n"one, two","he said ""so"""\r\n', ',', [{ a: 'one, two', b: 'he said "so"' }]],
  [
    '\uFEFFa\tb\nx\t\n\ny\tz',
    '\t',
    [
      { a: 'x', b: '' },
      { a: 'y', b: 'z' },
    ],
  ],
  ['a\tb\n5" pipe\tz', '\t', [{ a: '5" pipe', b: 'z' }]],
  ['a,b', ',', []],
  ['', ',', []],
] as const)('%j parted by %j', (text, delimiter, rows) => expect(tableRows(text, delimiter)).toEqual(rows));

test('rows are grouped in order of first appearance', () =>
  expect([...groupRows(['b1', 'a1', 'b2'], (row) => row.slice(0, 1))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]));
