import { describe, expect, it } from 'vitest';
import { authoredFile, checkAuthoredSeries } from '../../../../taxonomy/compile/checks/series-authored.ts';
import { checkLookAlikes } from '../../../../taxonomy/compile/checks/series-look-alikes.ts';
import { checkReferences } from '../../../../taxonomy/compile/checks/series-references.ts';
import type { AuthoredSeries } from '../../../../taxonomy/compile/series-facts/authored-series.ts';
import type { OccupationalSeries } from '../../../../taxonomy/schema/occupational-series.ts';

const codes = new Set(['0343', '0344', '2210']);
const line = (code: string, more: Partial<AuthoredSeries> = {}): AuthoredSeries => ({ code, summary: 'Works.', ...more }) as AuthoredSeries;
const wrongs = (problems: readonly { entry: string; wrong: string; got: string }[]) =>
  problems.map(({ entry, wrong, got }) => `${entry}: ${wrong} (${got})`);

describe('a hand-written line', () => {
  it('belongs to a code that exists, stands once, and says something', () => {
    expect(checkAuthoredSeries(codes, [line('0343'), line('2210')])).toEqual([]);
    expect(wrongs(checkAuthoredSeries(codes, [line('0000'), line('0343'), line('0343', { summary: ' ' })]))).toEqual([
      '0000: unknown series (0000)',
      '0343: written twice (0343)',
      '0343: empty summary ( )',
    ]);
  });
  it('stands in the file of its group', () => expect(authoredFile('0343')).toBe('taxonomy/source/series/0300.json'));
});

describe('a look-alike', () => {
  it('is another series that exists, named once, with its difference', () => {
    const like = (code: string, differs = 'Differs.') => ({ code, differs });
    expect(checkLookAlikes(codes, [line('0343', { lookAlikes: [like('0344'), like('2210')] })])).toEqual([]);
    expect(
      wrongs(
        checkLookAlikes(codes, [line('0343', { lookAlikes: [like('9999'), like('0343'), like('2210'), like('2210'), like('0344', '')] })]),
      ),
    ).toEqual([
      '0343: look-alike does not exist (9999)',
      '0343: looks like itself (0343)',
      '0343: look-alike named twice (2210)',
      '0343: look-alike without a difference (0344)',
    ]);
  });
});

describe('a source that data names', () => {
  const series = (source: string) =>
    [{ code: '0343', status: { state: 'current', source }, education: { source: '' } }] as unknown as OccupationalSeries[];
  const ofSeries = (source: string) => checkReferences(series(source)).filter(({ wrong }) => wrong === 'unknown source');
  it('exists', () => {
    expect(ofSeries('usajobs-codes, opm-handbook-2018')).toEqual([]);
    expect(wrongs(ofSeries('usajobs-codes, hearsay'))).toEqual(['0343: unknown source (hearsay)']);
  });
  it('is asked of every code in the status list', () => {
    expect(
      checkReferences(series('usajobs-codes')).some(({ wrong, file }) => wrong === 'unknown series' && file.endsWith('status.json')),
    ).toBe(true);
  });
});
