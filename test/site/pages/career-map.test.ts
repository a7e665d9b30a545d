import { describe, expect, test } from 'vitest';
import { careerMapData } from '../../../site/build/career-map.ts';
import { findRow } from '../../../site/pages/career-map/find-row.ts';
import type { MapData } from '../../../site/pages/career-map/map-data.ts';
import { keepIn, placeAt, placeTowards, viewOf, WHOLE, within, zoomAt } from '../../../site/pages/career-map/map-view.ts';
import { stepsOf } from '../../../site/pages/career-map/path-steps.tsx';
import { MAP_SIZE } from '../../../taxonomy/schema/career-map.ts';
import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';

describe('the view of the map', () => {
  test('never leaves the map, however far it is dragged', () => {
    expect(within({ x: -50, y: 9999, zoom: 2 })).toEqual({ x: 0, y: MAP_SIZE.height / 2, zoom: 2 });
    expect(within({ x: 10, y: 10, zoom: 0.1 })).toEqual(WHOLE);
  });

  test('zooms about the point under the pointer', () => {
    const at = { x: 600, y: 300 };
    const { x, y, zoom } = zoomAt(WHOLE, 2, at);
    expect(zoom).toBe(2);
    // The point stands at the same share of the width and height as before.
    expect((at.x - x) / (MAP_SIZE.width / zoom)).toBeCloseTo(at.x / MAP_SIZE.width);
    expect((at.y - y) / (MAP_SIZE.height / zoom)).toBeCloseTo(at.y / MAP_SIZE.height);
  });

  test('holds all points of a way, and moves only as far as a stepped-on place asks', () => {
    const points = [
      { x: 100, y: 100 },
      { x: 300, y: 200 },
    ];
    const { x, y, zoom } = viewOf(points, WHOLE);
    expect(zoom).toBeGreaterThan(1);
    for (const point of points) {
      expect(point.x).toBeGreaterThan(x);
      expect(point.x).toBeLessThan(x + MAP_SIZE.width / zoom);
      expect(point.y).toBeGreaterThan(y);
      expect(point.y).toBeLessThan(y + MAP_SIZE.height / zoom);
    }
    expect(viewOf([], WHOLE)).toEqual(WHOLE);
    const view = { x: 100, y: 100, zoom: 4 };
    expect(keepIn(view, { x: 200, y: 200 })).toEqual(view);
    expect(keepIn(view, { x: 900, y: 200 }).x).toBeGreaterThan(600);
  });
});

describe('places under a finger and along the arrows', () => {
  const rows = [
    { x: 0, y: 0, r: 5 },
    { x: 50, y: 5, r: 20 },
    { x: 100, y: 0, r: 5 },
    { x: 10, y: 90, r: 5 },
  ];
  test('a tap takes the nearest dot by its edge, or none', () => {
    expect(placeAt(rows, { x: 25, y: 0 }, 14)).toBe(1);
    expect(placeAt(rows, { x: 60, y: 70 }, 14)).toBe(null);
  });
  test.each([
    [0, { x: 1, y: 0 }, 1],
    [0, { x: 0, y: 1 }, 3],
    [0, { x: -1, y: 0 }, null],
    [2, { x: -1, y: 0 }, 1],
  ])('from %i towards %o: %s', (from, way, to) => expect(placeTowards(rows, from, way)).toBe(to));
});

test.each([
  ['Nurse (0610)', 1],
  ['0560', 0],
  ['  budget ANALYSIS ', 0],
  ['nobody', null],
  ['', null],
])('"%s" means row %s', (said, at) =>
  expect(
    findRow(
      [
        { code: '0560', title: 'Budget Analysis' },
        { code: '0610', title: 'Nurse' },
      ],
      said,
    ),
  ).toBe(at),
);

test('a step adds what nothing before it asked for and the person has not marked; without openings nothing is said', () => {
  const row = (asks: number[]) => ({ code: '0001', title: '', field: 0, x: 0, y: 0, r: 1, people: null, near: [], asks, named: null });
  const data: MapData = {
    fields: [],
    skills: ['sql', 'law', 'writing'].map((id) => ({ id, label: id.toUpperCase() })),
    rows: [row([0]), row([]), row([0, 1, 2])],
  };
  expect(stepsOf(data, [0, 1, 2], new Set(['writing']))).toEqual([
    { at: 0, shared: [], adds: [], into: null, degree: false },
    { at: 1, shared: [], adds: null, into: null, degree: false },
    { at: 2, shared: [], adds: ['LAW'], into: null, degree: false },
  ]);
});

test('a step says what it keeps of the place before, and when it leads into another field or to a degree rule', () => {
  const row = (field: number, asks: number[]) => ({ field, asks }) as unknown as MapData['rows'][number];
  const data = {
    fields: [
      { id: 'office', label: 'Office work' },
      { id: 'law', label: 'Law' },
    ],
    skills: ['budget', 'writing', 'law'].map((id) => ({ id, label: id.toUpperCase() })),
    rows: [row(0, [0, 1]), { ...row(1, [1, 2]), degree: true as const }],
  };
  expect(stepsOf(data, [0, 1], new Set()).at(1)).toEqual({ at: 1, shared: ['WRITING'], adds: ['LAW'], into: 'Law', degree: true });
});

test('names that would touch wait for a larger scale, the smaller kind of job first', () => {
  const one = (code: string, employees: number, group: string) =>
    ({
      code,
      title: `Kind of job ${code}`,
      group: { code: group, title: '' },
      headCounts: [{ employees }],
      asksFor: [],
      education: { rule: 'optional', source: '' },
    }) as unknown as OccupationalSeries;
  const place = (code: string, x: number) => ({ code, x, y: 100, r: 3, near: [] });
  const { rows, fields } = careerMapData(
    [one('0001', 5, '0800'), one('0002', 50, '9900'), one('5306', 1, '5300')],
    [place('0001', 200), place('0002', 240), place('5306', 800)],
  );
  expect(rows[0]!.named).toBeGreaterThan(rows[1]!.named!);
  expect(rows.map(({ field }) => fields[field]?.id)).toEqual(['engineering', 'ships', 'trades']);
});
