import { expect, it } from 'vitest';
import type { Plate } from '../../../taxonomy/schema/taxonomy.ts';
import { plateColumns, readPlates } from '../../../taxonomy/text/plates.ts';

it('reads back by code the plates that were written field by field', () => {
  const plates = [
    { code: '0343', title: 'Analyst', employees: null },
    { code: '2210', title: 'IT', employees: { date: '2025-03', count: 90_000 } },
  ] as unknown as Plate[];
  const read = readPlates(JSON.stringify(plateColumns(plates)));
  expect([...read.values()]).toEqual(plates);
  expect(read.get('2210')).toEqual(plates[1]);
  expect(read.has('9999')).toBe(false);
});
