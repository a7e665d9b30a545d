import { expect, it } from 'vitest';
import { PlateList } from '../../../taxonomy/text/plate-list.ts';

it('finds plates by code, each parsed once', () => {
  const plates = new PlateList('{"code":"0343","title":"Analyst"}\n{"code":"2210","title":"IT"}\n');
  expect([plates.has('2210'), plates.has('9999')]).toEqual([true, false]);
  expect(plates.get('9999')).toBeUndefined();
  expect(plates.get('2210')).toMatchObject({ title: 'IT' });
  expect(plates.get('2210')).toBe(plates.get('2210'));
  expect([...plates.values()].map(({ title }) => title)).toEqual(['Analyst', 'IT']);
});
