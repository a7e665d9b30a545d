import { expect, test } from 'vitest';
import { compilePay, localityCode } from '../../../../taxonomy/compile/series-facts/gs-pay.ts';

test.each([
  ['St. Louis-St. Charles-Farmington, MO-IL', 'st-louis'],
  ['State of Alaska', 'alaska'],
  ['Rest of US', 'rest-of-us'],
  ['Washington-Baltimore-Arlington, DC-MD-VA-WV-PA', 'washington'],
])('%s has the id %s', (name, code) => expect(localityCode(name)).toBe(code));

test('a table without all its grades is reported, not accepted in silence', () => {
  const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const { problems } = compilePay(JSON.stringify({ year: 2026, base: { '1': steps }, localities: [{ name: 'Rest of US', percent: 17 }] }));
  expect(problems.filter(({ wrong }) => wrong === 'steps')).toHaveLength(14);
  expect(problems[0]).toMatchObject({ entry: 'GS-2', got: '0', expected: '10' });
});

test('a place listed for a pay area that the table lacks is reported', () => {
  const { problems } = compilePay(JSON.stringify({ year: 2026, base: {}, localities: [{ name: 'Rest of US', percent: 17 }] }));
  expect(problems).toContainEqual(
    expect.objectContaining({ file: 'taxonomy/source/locality-places.json', entry: 'boston', wrong: 'unknown locality' }),
  );
});
