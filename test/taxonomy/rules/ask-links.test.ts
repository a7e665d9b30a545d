import { expect, test } from 'vitest';
import { askLinks } from '../../../taxonomy/rules/ask-links.ts';

test('places that share three skills are joined in both directions, those that share fewer are not', () => {
  const [a, b, c] = askLinks([[1, 2, 3, 4], [1, 2, 3, 5], [1, 2, 6, 7], []]);
  expect([...a!.keys()]).toEqual([1]);
  expect(b!.get(0)).toBeCloseTo(a!.get(1)!);
  expect(c!.size).toBe(0);
});

test('skills that few ask for join more closely than those that many ask for', () => {
  const [first] = askLinks([
    [1, 2, 3, 7, 8, 9],
    [1, 2, 3, 20, 21, 22],
    [7, 8, 9, 30, 31, 32],
    [1, 2, 3, 40, 41, 42],
  ]);
  expect(first!.get(2)).toBeGreaterThan(first!.get(1)!);
});
