import { rollup } from 'd3-array';

/** A thing and in how many places it stood. */
export interface Counted {
  id: string;
  label: string;
  count: number;
}

/** Counts things by their id, most first; of equal ones the first in the alphabet leads. */
export function countBy(things: readonly { id: string; label: string }[]): Counted[] {
  const groups = rollup(
    things,
    (same) => ({ label: same[0]!.label, count: same.length }),
    (thing) => thing.id,
  );
  return [...groups].map(([id, group]) => ({ id, ...group })).sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
