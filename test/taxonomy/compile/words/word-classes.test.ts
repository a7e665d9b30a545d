import { expect, it } from 'vitest';
import { clusters, unitRow } from '../../../../taxonomy/compile/words/clusters.ts';
import { companyOf } from '../../../../taxonomy/compile/words/company.ts';
import { companyClasses } from '../../../../taxonomy/compile/words/word-classes.ts';

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

it('words that some form holds have classes', () => {
  const lexicon = [...things, 'repair'];
  const classOf = companyClasses(texts, numbered(lexicon));
  expect(lexicon.map((_, at) => classOf[at + 1])).not.toContain(0);
  expect(new Set(classOf.subarray(1))).toEqual(new Set(Array.from({ length: Math.max(...classOf) }, (_, at) => at + 1)));
  expect(classOf).toHaveLength(lexicon.length + 1);
});

it('a text without words often met has no classes', () => {
  expect(Math.max(...companyClasses(['Nothing here is said twice.'], numbered(things)))).toBe(0);
});
