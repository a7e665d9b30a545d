import { expect, it } from 'vitest';
import { sortedEntries } from '../../../../taxonomy/compile/checks/sorted-entries.ts';
import { told } from './hand-made-skills.ts';

const check = (text: string) => told(sortedEntries('f.json', text, JSON.parse(text)));

it('a file holds one entry a line, sorted by letters', () => {
  expect(check('[\n{"id":"a","label":"A"},\n{"id":"b"}\n]\n')).toEqual([]);
  expect(check('[\n"AR",\n"ar",\n"Archives",\n"art"\n]\n')).toEqual([]);
  expect(check('[\r\n"a",\r\n"b"\r\n]\r\n')).toEqual([]);
});

it('tells an entry that is out of order', () => {
  expect(check('[\n{"id":"b"},\n{"id":"a"}\n]\n')).toEqual(['f.json: a: is out of order (got after b, expected sorted entries)']);
});

it('tells entries that share a line, take several, or are written another way', () => {
  expect(check('[\n"a","b"\n]\n')[0]).toBe('f.json: a: is not one line of its own (got "a","b", expected "a")');
  expect(check('[\n{"id":"a",\n"label":"A"}\n]\n')).toEqual([
    'f.json: a: is not one line of its own (got {"id":"a", expected {"id":"a","label":"A"})',
  ]);
  expect(check('[\n{"id": "a"}\n]\n')).toEqual(['f.json: a: is not one line of its own (got {"id": "a"}, expected {"id":"a"})']);
});
