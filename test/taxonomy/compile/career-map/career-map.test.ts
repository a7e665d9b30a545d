import { describe, expect, test } from 'vitest';
import { careerMap } from '../../../../taxonomy/compile/career-map/career-map.ts';
import { nearestOf } from '../../../../taxonomy/compile/career-map/nearest.ts';
import { spread } from '../../../../taxonomy/compile/career-map/spread.ts';
import { MAP_SIZE } from '../../../../taxonomy/schema/career-map.ts';

/** Two families of twelve: like within, hardly across. */
const N = 24;
const family = (at: number) => Math.floor(at / 12);
const words = Float64Array.from({ length: N * N }, (_, k) => {
  const [a, b] = [Math.floor(k / N), k % N];
  return a === b ? 1 : family(a) === family(b) ? 0.5 + ((a * b) % 7) / 20 : 0.01;
});
const series = Array.from({ length: N }, (_, at) => ({
  code: `${1000 + at}`,
  headCounts: [{ date: '2025-03', employees: at * 100, averageSalary: null }],
  asksFor: [],
}));

describe('the map of all series', () => {
  const places = careerMap(series, words);

  test('lays each beside its own kind', () => {
    const far = (a: (typeof places)[number], b: (typeof places)[number]) => Math.hypot(a.x - b.x, a.y - b.y);
    for (const [at, here] of places.entries()) {
      const [nearest] = [...places.keys()].filter((other) => other !== at).sort((a, b) => far(here, places[a]!) - far(here, places[b]!));
      expect(family(nearest!), here.code).toBe(family(at));
    }
  });

  test('is the same each time, lies in its box, and no dot covers another', () => {
    expect(careerMap(series, words)).toEqual(places);
    for (const [at, { x, y, r }] of places.entries()) {
      expect(x - r).toBeGreaterThanOrEqual(0);
      expect(x + r).toBeLessThanOrEqual(MAP_SIZE.width);
      expect(y - r).toBeGreaterThanOrEqual(0);
      expect(y + r).toBeLessThanOrEqual(MAP_SIZE.height);
      for (const other of places.slice(at + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(r + other.r - 0.3);
    }
  });

  test('shared skills bring two series of unlike words together', () => {
    const asksFor = ['a', 'b', 'c', 'd'].map((skill) => ({ skill, label: skill, basis: 'openings' as const, share: 0.5, lift: 5 }));
    const asking = series.map((one, at) => (at === 0 || at === 23 ? { ...one, asksFor } : one));
    expect(places[0]!.near.map(([code]) => code)).not.toContain('1023');
    expect(careerMap(asking, words)[0]!.near.map(([code]) => code)).toContain('1023');
  });
});

test('islands are joined by their strongest link, and links hold in both directions', () => {
  const likeness = Float64Array.from([1, 0.9, 0, 0, 0.9, 1, 0, 0, 0, 0, 1, 0.8, 0, 0, 0.8, 1]);
  const near = nearestOf(likeness, 4);
  const reached = new Set([0]);
  for (const at of reached) for (const [next] of near[at]!) reached.add(next);
  expect(reached.size).toBe(4);
  for (const [at, links] of near.entries()) for (const [to] of links) expect(near[to]!.map(([back]) => back)).toContain(at);
});

test('points on one spot are pulled apart', () => {
  const spot = { x: 1, y: 1 };
  const [a, b] = spread([spot, spot], [5, 10], { width: 100, height: 100 });
  expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(15);
});
