import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compileSeries } from '../../../../taxonomy/compile/series-facts/compile-series.ts';
import { GsPayTable } from '../../../../taxonomy/schema/gs-pay-table.ts';
import { OccupationalSeries } from '../../../../taxonomy/schema/occupational-series.ts';
import { hasSources, readSource } from './shared-sources.ts';

describe.skipIf(!hasSources)('all series from the real sources (skipped where ../shared is absent)', () => {
  const { series, plates, pay, problems } = hasSources
    ? compileSeries(readSource, [])
    : { series: [], plates: [], pay: null, problems: [] };
  const find = (code: string) => series.find((one) => one.code === code);

  test('fit the schema, stand once each, sorted', () => {
    expect(v.safeParse(v.array(OccupationalSeries), series).issues).toBeUndefined();
    expect(v.safeParse(GsPayTable, pay).success).toBe(true);
    const codes = series.map((one) => one.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(problems).toEqual([]);
  });

  test('are 756, of which 683 are in use', () => {
    expect(series).toHaveLength(756);
    expect(series.filter((one) => one.status.state !== 'retired')).toHaveLength(683);
    expect(plates).toHaveLength(756);
  });

  test('OPM’s own list of degree rules holds for engineers; elsewhere two sources disagree on two', () => {
    expect(find('0810')?.education.rule).toBe('required');
    expect(series.filter((one) => one.education.rule === 'disputed').map(({ code }) => code)).toEqual(['1101', '1412']);
  });

  test('head counts carry their date, newest last', () =>
    expect(find('0343')?.headCounts.map(({ date, employees }) => [date, employees])).toEqual([
      ['2024-09', 96_812],
      ['2025-03', 97_742],
    ]));

  test('what the press named is reported, never called cancelled', () => {
    expect(find('7407')?.status).toMatchObject({ state: 'reported', date: '2026-04-29' });
    expect(series.some((one) => one.status.state === 'cancelled')).toBe(false);
  });

  test('data science counts as STEM by our own judgement, and says so', () =>
    expect(find('1560')?.stem).toEqual({ kind: 'Mathematics', source: 'counterpart' }));

  test('nurses get no GS grades on their plate: most are in another pay plan', () => {
    const nurse = plates.find((plate) => plate.code === '0610');
    expect([nurse?.gsGrades, nurse?.payPlan?.code]).toEqual([null, 'VN']);
  });
});

describe.skipIf(!hasSources)('hand-written lines', () => {
  const problemsOf = (lines: Parameters<typeof compileSeries>[1]) =>
    compileSeries(readSource, lines).problems.map(({ entry, wrong }) => `${entry}: ${wrong}`);

  test('are checked for codes that do not exist, doubles and empty words', () =>
    expect(
      problemsOf([
        { code: '0343', summary: 'They study how an office works.', lookAlikes: [{ code: '0344', differs: 'helps with it' }] },
        { code: '0343', summary: ' ' },
        { code: '0042', summary: 'Nobody.', lookAlikes: [{ code: '0042', differs: '' }] },
      ]),
    ).toEqual([
      '0343: written twice',
      '0343: empty summary',
      '0042: unknown series',
      '0042: look-alike does not exist',
      '0042: looks like itself',
      '0042: look-alike without a difference',
    ]));
});
