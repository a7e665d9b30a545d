import { expect, it } from 'vitest';
import { clusters, unitRow } from '../../../../taxonomy/compile/words/clusters.ts';
import { companyOf } from '../../../../taxonomy/compile/words/company.ts';
import { wordClasses } from '../../../../taxonomy/compile/words/word-classes.ts';
import { hashWord } from '../../../../taxonomy/text/tokenize.ts';
import { readWordClasses } from '../../../../taxonomy/text/word-classes.ts';

it('rows that point the same way come together, whichever weighs most', () => {
  const rows = [unitRow([0], [3]), unitRow([1], [2]), unitRow([0, 1], [5, 1]), unitRow([0, 1], [1, 5])];
  expect([...clusters(rows, [4, 3, 2, 1], 2, 2).of]).toEqual([0, 1, 0, 1]);
});

const things = ['bridge', 'tunnel', 'road'];
const doings = ['build', 'repair', 'inspect'];
/** The number keeps sentences apart: each counts once. */
const texts = Array.from({ length: 200 }, (_, n) =>
  things.map((thing, at) => `You will ${doings[(n + at) % 3]} the ${thing} in town ${n}.`).join('\n'),
);

it('words that stand beside the same words come together', () => {
  const { words, width } = companyOf(texts);
  const rows = words.map(({ row }) => row);
  const weights = words.map(({ count }) => count);
  const { of } = clusters(rows, weights, width, 7);
  const clusterOf = (word: string) => of[words.findIndex((one) => one.word === word)];
  for (const group of [things, doings]) expect(new Set(group.map(clusterOf)).size).toBe(1);
  expect(clusterOf('bridge')).not.toBe(clusterOf('build'));
});

it('classes come back from the file as they went in', () => {
  const file = wordClasses(texts);
  const { classOf, family } = readWordClasses(file);
  const known = (word: string) => {
    const { hash, check } = hashWord(word);
    return classOf.get(hash, check);
  };
  expect(known('zebra')).toBe(0);
  for (const [at, lines] of file.trim().split('\n\n').entries())
    for (const word of lines.split(/\s/)) expect(family[known(word)]).toBe(at + 1);
});

it('a text without words often met has no classes', () => {
  expect(wordClasses(['Nothing here is said twice.'])).toBe('');
  expect(readWordClasses('').family).toHaveLength(1);
});
