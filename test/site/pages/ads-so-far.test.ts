import { describe, expect, test } from 'vitest';
import { adsSoFar, sentenceOf } from '../../../site/pages/saved/ads-so-far.ts';
import type { LedgerEntry } from '../../../site/store/shapes/ledger-entry.ts';
import { countsOverTime } from '../../../site/ui/skills-over-time.tsx';

const ad = (postingId: string, code: string, title: string, ...skills: string[]): LedgerEntry => ({
  postingId,
  edition: 'test',
  engine: 'test',
  series: [{ code, title, score: 0.4, band: 'good' }],
  skills: skills.map((id) => ({ id, label: id.toUpperCase() })),
});
const four = [
  ad('a', '0343', 'Program Analysis', 'sql', 'excel'),
  ad('b', '0343', 'Program Analysis', 'sql'),
  ad('c', '2210', 'IT', 'sql', 'linux'),
  ad('d', '0343', 'Program Analysis', 'excel'),
];

describe('your ads so far', () => {
  test('begins with a sentence: where they point, and the skill that would open more', () => {
    expect(sentenceOf(adsSoFar(four, new Set(['excel'])))).toBe(
      'Three of your four ads point to Program Analysis. Three ask for SQL, which you have not marked yet.',
    );
  });
  test('a skill she has said something of, yes or no, is never held out as the next one', () => {
    expect(adsSoFar(four, new Set(['sql'])).next?.id).toBe('excel');
    expect(adsSoFar(four, new Set(['sql', 'excel'])).next).toBeNull();
  });
  test('fewer than three ads say nothing together', () => {
    expect(sentenceOf(adsSoFar(four.slice(0, 2), new Set()))).toBe('');
    expect(sentenceOf(adsSoFar([], new Set()))).toBe('');
  });
  test('three that differ are called different, not a trend', () => {
    const differing = [four[0]!, four[2]!, ad('e', '0511', 'Auditing')];
    expect(sentenceOf(adsSoFar(differing, new Set(['sql'])))).toBe('Your three ads all point to different work.');
  });
  test('an ad that led nowhere still counts as an ad', () => {
    expect(adsSoFar([...four, { ...four[0]!, postingId: 'z', series: [], skills: [] }], new Set()).ads).toBe(5);
  });
  test('lines climb by one with every ad that names the skill', () => {
    expect(countsOverTime(four, adsSoFar(four, new Set()).skills)[0]).toEqual({ label: 'SQL', counts: [1, 2, 3, 3] });
  });
});
