import { expect, test } from 'vitest';
import { checkReferences } from '../../../../taxonomy/compile/checks/series-references.ts';
import type { OccupationalSeries } from '../../../../taxonomy/schema/occupational-series.ts';

const series = (code: string, source: string) =>
  ({
    code,
    status: { state: 'current', date: '', source },
    education: { rule: 'none', source: '' },
    stem: null,
  }) as unknown as OccupationalSeries;

test('a source that is nowhere listed is named with the series that cites it', () =>
  expect(checkReferences([series('0343', 'hearsay')]).filter(({ entry }) => entry === '0343')).toMatchObject([
    { wrong: 'unknown source', got: 'hearsay' },
  ]));

test('hand-kept lines about series that do not exist are named', () => {
  const found = checkReferences([series('0343', 'usajobs-history')]);
  expect(found).toContainEqual(expect.objectContaining({ file: 'taxonomy/source/status.json', entry: '7407', wrong: 'unknown series' }));
  expect(found).toContainEqual(expect.objectContaining({ file: 'taxonomy/source/stem.json', entry: '1560' }));
});
