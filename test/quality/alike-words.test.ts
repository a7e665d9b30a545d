import { expect, it } from 'vitest';
import alike from '../../taxonomy/source/alike-words.json';
import { MOST_CLASSES } from '../../taxonomy/text/word-classes.ts';
import { alikeWords } from './alike-words.ts';

it('words that point the same way are of one class, the heaviest class first', () => {
  const vectors = new Map(
    Array.from({ length: MOST_CLASSES }, (_, at): [string, number[]][] => {
      const own = Array.from({ length: MOST_CLASSES }, (_, place) => (place === at ? 1 : 0));
      return [
        [`word${at}`, own],
        [`like${at}`, own.map((x) => x * 3)],
      ];
    }).flat(),
  );
  // Of each pair one is met so often that it stands among the first, which the classes start from.
  const counts = new Map([...vectors.keys()].filter((word) => word.startsWith('word')).map((word) => [word, 10]));
  const classes = alikeWords(vectors, MOST_CLASSES, counts.set('word7', 1000));
  expect(classes).toHaveLength(MOST_CLASSES);
  expect(classes[0]).toEqual(['like7', 'word7']);
  expect(classes).toContainEqual(['like9', 'word9']);
});

it('each word of the list is of one class, and the classes fit', () => {
  expect(alike.length).toBeLessThanOrEqual(MOST_CLASSES);
  expect(new Set(alike.flat()).size).toBe(alike.flat().length);
});
