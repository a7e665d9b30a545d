import * as v from 'valibot';
import { SeriesCode } from './occupational-series.ts';

/** Where a series lies on the map of all series, and which lie next to it by the words of their work: one line of the compiled part career-map.jsonl. */
export const MapPlace = v.object({
  code: SeriesCode,
  /** Whole units from the left and from the top; the map is MAP_SIZE units wide and high. */
  x: v.number(),
  y: v.number(),
  /** Radius of its dot, which grows with the root of the people in it. */
  r: v.number(),
  /** Likest first: code and likeness, 0..1. Every series can be reached from every other along these. */
  near: v.array(v.tuple([SeriesCode, v.number()])),
});
export type MapPlace = v.InferOutput<typeof MapPlace>;

export const MAP_SIZE = { width: 1000, height: 800 } as const;
