import { expect, test, vi } from 'vitest';
import { doorsReader } from '../../../taxonomy/match/doors-for.ts';
import type { MilitaryOccupation } from '../../../taxonomy/schema/pathways.ts';
import { emptyProfile } from '../../../taxonomy/schema/profile.ts';

const military = vi.fn(
  async (): Promise<MilitaryOccupation[]> => [{ branch: 'Army', code: '68W', title: 'Medic', series: ['0610'], basis: 'judged' }],
);
const veteran = { ...emptyProfile(), military: ['68W'] };

test('lists are read for the first profile that has a code or a field of study, and only once', async () => {
  const doorsFor = doorsReader(military, async () => []);
  expect(await doorsFor(null)).toBeUndefined();
  expect(await doorsFor(emptyProfile())).toBeUndefined();
  expect(military).not.toHaveBeenCalled();
  const doors = await doorsFor(veteran);
  expect(doors?.military[0]?.code).toBe('68W');
  expect(await doorsFor({ ...emptyProfile(), majors: ['Nursing'] })).toBe(doors);
  expect(military).toHaveBeenCalledTimes(1);
});

test('lists that can’t be had pull nothing, and are asked for again', async () => {
  let there = false;
  const doorsFor = doorsReader(military, async () => {
    if (!there) throw new TypeError('offline');
    return [];
  });
  expect(await doorsFor(veteran)).toBeUndefined();
  there = true;
  expect(await doorsFor(veteran)).toMatchObject({ majors: [] });
});
