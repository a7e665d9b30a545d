import { expect, it } from 'vitest';
import { givenClasses } from '../../../taxonomy/compile/words/word-classes.ts';
import { packWordClasses, unpackWordClasses } from '../../../taxonomy/text/word-classes.ts';

it('classes that are given hold the lemmas that are known, and both ways come back from one file', () => {
  const numbers = new Map([
    ['cat', 1],
    ['dog', 4],
    ['oak', 2],
  ]);
  const alike = givenClasses([['cat', 'dog', 'unicorn'], ['oak']], (word) => numbers.get(word) ?? 0);
  expect([...alike]).toEqual([0, 1, 2, 0, 1]);
  const packed = packWordClasses({ company: Uint8Array.of(0, 7), alike });
  const { company, alike: back } = unpackWordClasses(packed);
  expect([...company]).toEqual([0, 7, 0, 0, 0]);
  expect([...back]).toEqual([...alike]);
});
