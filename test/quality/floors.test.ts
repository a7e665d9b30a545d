import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadBatchEngine } from '../../taxonomy/batch/batch-engine.ts';
import { hasBench } from './bench-sets.ts';
import { measure } from './quality.ts';

/** Levels once reached, held from then on; raised by hand after `npm run -s quality`. */
const floors = JSON.parse(readFileSync('test/quality/floors.json', 'utf8')) as { set: string; measure: string; atLeast: number }[];

it.skipIf(!hasBench())(
  'holds every figure at the level once reached (skipped where ../shared/bench is absent)',
  async () => {
    const { figures } = await measure(await loadBatchEngine());
    const reached = floors.map(({ set, measure: name, atLeast }) => {
      const ours = figures.find((figure) => figure.set === set && figure.measure === name)?.ours;
      return { set, measure: name, atLeast, ours: ours ?? 'not measured', holds: ours !== undefined && ours >= atLeast };
    });
    expect(reached.filter(({ holds }) => !holds)).toEqual([]);
  },
  300_000,
);

it('names a floor for each of the three ways of reading questionnaires', () => {
  expect(floors.length).toBeGreaterThanOrEqual(4);
  for (const { atLeast } of floors) expect(atLeast > 0 && atLeast < 1).toBe(true);
  for (const way of ['text only', 'title only', 'title and text'])
    expect(floors.map(({ set }) => set)).toContain(`Federal questionnaires, ${way}`);
});
