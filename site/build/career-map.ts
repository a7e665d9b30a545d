import * as v from 'valibot';
import { MAP_SIZE, type MapPlace } from '../../taxonomy/schema/career-map.ts';
import type { OccupationalSeries } from '../../taxonomy/schema/occupational-series.ts';
import fields from '../../taxonomy/source/career-fields.json';
import { LABEL_SCALES, type MapData, type MapRow, NAME_SIZE, shortTitle } from '../pages/career-map/map-data.ts';

/** The last field has no groups of its own: it takes all that the others leave. */
const Fields = v.array(v.strictObject({ id: v.string(), label: v.string(), groups: v.array(v.string()) }));

/** More neighbors would not be read; of skills all are kept, for they say where a person's own light up. */
const NEAR = 6;
const ASKS = 24;
/** About the width of a letter, of its height. */
const LETTER = 0.54;

/** What the page of the career map is made of. Throws on a place without its series, or a field without the shape. */
export function careerMapData(current: readonly OccupationalSeries[], places: readonly MapPlace[]): MapData {
  const known = v.parse(Fields, fields);
  const series = new Map(current.map((one) => [one.code, one]));
  const index = new Map(places.map(({ code }, at) => [code, at]));
  const skills = new Map<string, { id: string; label: string; at: number }>();
  const skillAt = ({ skill, label }: { skill: string; label: string }) => {
    const met = skills.get(skill) ?? { id: skill, label, at: skills.size };
    skills.set(skill, met);
    return met.at;
  };
  const rows = places.map(({ code, x, y, r, near }): MapRow => {
    const one = series.get(code);
    if (!one) throw new Error(`career-map.jsonl has ${code}, which series.jsonl lacks; run "npm run taxonomy".`);
    const field = known.findIndex(({ groups }) => groups.includes(one.group.code));
    return {
      code,
      title: one.title,
      field: field < 0 ? known.length - 1 : field,
      x,
      y,
      r,
      people: one.headCounts.at(-1)?.employees ?? null,
      near: near.slice(0, NEAR).flatMap(([other, likeness]): [number, number][] => {
        const at = index.get(other);
        return at === undefined ? [] : [[at, likeness]];
      }),
      asks: one.asksFor.slice(0, ASKS).map(skillAt),
      ...(one.education.rule === 'required' ? { degree: true } : {}),
      named: null,
    };
  });
  giveNames(rows);
  return {
    fields: known.map(({ id, label }) => ({ id, label })),
    skills: [...skills.values()].map(({ id, label }) => ({ id, label })),
    rows,
  };
}

/** Lets names in, those of most people first, at the coarsest scale at which they touch no other; once in, they stay at finer ones. */
function giveNames(rows: MapRow[]): void {
  const byPeople = [...rows].sort((a, b) => (b.people ?? 0) - (a.people ?? 0) || (a.code < b.code ? -1 : 1));
  for (const [level, scale] of LABEL_SCALES.entries()) {
    const size = NAME_SIZE / scale;
    const boxOf = ({ title, x, y, r }: MapRow) => {
      const half = (shortTitle(title).length * LETTER * size) / 2;
      return { left: x - half, right: x + half, top: y + r, bottom: y + r + size * 1.3 };
    };
    const taken = byPeople.filter(({ named }) => named !== null).map(boxOf);
    for (const row of byPeople.filter(({ named }) => named === null)) {
      const box = boxOf(row);
      if (box.left < 0 || box.right > MAP_SIZE.width || box.bottom > MAP_SIZE.height) continue;
      if (taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom))
        continue;
      row.named = level;
      taken.push(box);
    }
  }
}
