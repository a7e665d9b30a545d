import { askLinks } from '../../../taxonomy/rules/ask-links.ts';
import type { MapNode } from '../../../taxonomy/rules/map-path.ts';
import type { MapRow } from './map-data.ts';

/** Where one can go from each dot: its neighbors on the map, and those that ask for the same things wherever they lie; the greater likeness counts. */
export function mapNodes(rows: readonly MapRow[]): MapNode[] {
  const links = askLinks(rows.map(({ asks }) => asks));
  return rows.map(({ near, asks }, at) => {
    const all = new Map(near);
    for (const [other, likeness] of links[at]!) all.set(other, Math.max(likeness, all.get(other) ?? 0));
    return { near: [...all], dim: asks.length === 0 };
  });
}
