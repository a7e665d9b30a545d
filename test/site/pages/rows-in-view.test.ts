import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsInView } from '../../../site/pages/saved/rows-in-view.ts';

test('draws some dozens of ten thousand rows, wherever the page stands', () => {
  for (const top of [200, 0, -5_000, -500_000, -1_040_000]) {
    const { from, to } = rowsInView(10_000, 104, top, 800);
    expect(to - from).toBeLessThan(40);
    expect(to - from).toBeGreaterThan(8);
  }
});

test('the first screen begins with the first row, the end holds the last', () => {
  expect(rowsInView(10_000, 104, 300, 800).from).toBe(0);
  expect(rowsInView(10_000, 104, -1_039_000, 800).to).toBe(10_000);
});

test('a list that begins far below the screen has its first rows, and a short one all of them', () => {
  expect(rowsInView(10_000, 104, 4_000, 800)).toMatchObject({ from: 0, to: 12 });
  expect(rowsInView(3, 104, 4_000, 800)).toMatchObject({ from: 0, to: 3 });
});

test('an empty list has no rows and no height', () => {
  expect(rowsInView(0, 104, 0, 800)).toEqual({ from: 0, to: 0, before: 0, after: 0 });
});

test('what is drawn and what is left out always add up to the whole list', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.integer({ min: -3_000_000, max: 3000 }), fc.nat(3000), (count, top, screen) => {
      const { from, to, before, after } = rowsInView(count, 104, top, screen);
      expect(before + (to - from) * 104 + after).toBe(count * 104);
      expect(from).toBeLessThanOrEqual(to);
    }),
  );
});
