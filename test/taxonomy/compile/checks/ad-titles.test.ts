import { expect, test } from 'vitest';
import { checkAdTitles } from '../../../../taxonomy/compile/checks/ad-titles.ts';

const authored = [{ code: '7404', privateTitles: ['Line cook'] }, { code: '2210' }];
const wrongs = (...titles: [string, string][]) =>
  checkAdTitles(
    titles.map(([title, series]) => ({ title, series })),
    new Set(['7404', '2210']),
    authored,
  ).map(({ entry, wrong }) => `${entry} ${wrong}`);

test('common titles of ads lead to series in use', () => {
  expect(wrongs(['Prep cook', '7404'], ['Chef', '0007'])).toEqual(['Chef unknown series']);
});

test('each stands once, here or with its series', () => {
  expect(wrongs(['line cook', '7404'], ['Prep cook', '7404'], ['Prep Cook', '2210'])).toEqual([
    'line cook stands twice',
    'Prep Cook stands twice',
  ]);
});
