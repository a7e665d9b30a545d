import { expect, it } from 'vitest';
import { clusters, unitRow } from '../../../../taxonomy/compile/words/clusters.ts';
import { companyOf } from '../../../../taxonomy/compile/words/company.ts';
import { wordClasses } from '../../../../taxonomy/compile/words/word-classes.ts';
import { packWordClasses, readWordClasses } from '../../../../taxonomy/text/word-classes.ts';

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

/** Numbers of lemmas as a lexicon that holds just these words would give them. */
const numbered = (words: readonly string[]) => (word: string) => words.indexOf(word) + 1;

it('words that some form holds have classes, and those that keep the same company have the same family', () => {
  const lexicon = [...things, 'repair'];
  const { classOf, family } = wordClasses(texts, numbered(lexicon));
  expect(lexicon.map((_, at) => classOf[at + 1])).not.toContain(0);
  expect(Math.max(...classOf)).toBe(family.length - 1);
  expect(Math.min(...family.subarray(1))).toBeGreaterThan(0);
  expect(classOf).toHaveLength(lexicon.length + 1);
});

it('classes come back from the file as they went in', () => {
  const classes = wordClasses(texts, numbered([...things, ...doings]));
  expect(readWordClasses(packWordClasses(classes))).toEqual(classes);
});

it('a text without words often met has no classes', () => {
  const none = wordClasses(['Nothing here is said twice.'], numbered(things));
  expect(none.family).toHaveLength(1);
  expect(readWordClasses(packWordClasses(none))).toEqual(none);
  expect(readWordClasses(new Uint8Array(0)).family).toHaveLength(1);
});
