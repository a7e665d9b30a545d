import { skillLikeness } from '../../rules/neighbors.ts';
import { MAP_SIZE, type MapPlace } from '../../schema/career-map.ts';
import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import { layOut } from './lay-out.ts';
import { nearestOf } from './nearest.ts';
import { spread } from './spread.ts';

/** Radius of the dot of a series without people, and of the largest. */
const RADIUS = { least: 2.6, most: 20 };

/** What shared skills add to the likeness of words; a third of the series have openings enough to know them, the others are described. */
const SKILLS = 0.5;

/**
 * All series on one map: those that ask for like skills, and whose work is told in like words, lie close together.
 * @param words likeness of the words of every two of `series`, in their order, row by row, 0..1
 */
export function careerMap(series: readonly Pick<OccupationalSeries, 'code' | 'headCounts' | 'asksFor'>[], words: Float64Array): MapPlace[] {
  const n = series.length;
  const likeness = words.map((value, k) => Math.min(1, value + SKILLS * skillLikeness(series[Math.floor(k / n)]!, series[k % n]!)));
  const people = series.map(({ headCounts }) => headCounts.at(-1)?.employees ?? 0);
  const most = Math.max(1, ...people);
  const radii = people.map((count) => RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(count / most));
  const points = spread(layOut(likeness, n), radii, MAP_SIZE);
  const nearest = nearestOf(likeness, n);
  return series.map(({ code }, at) => ({
    code,
    x: tenth(points[at]!.x),
    y: tenth(points[at]!.y),
    r: tenth(radii[at]!),
    near: nearest[at]!.map(([other, like]): [string, number] => [series[other]!.code, Math.round(like * 1000) / 1000]),
  }));
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
