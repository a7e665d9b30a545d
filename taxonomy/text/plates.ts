import type { Plate } from '../schema/taxonomy.ts';

/** plates.json: each field of all plates on its own, series by series, because like things compress better. */
type PlateColumns = { [Field in keyof Plate]: Plate[Field][] };

export function plateColumns(plates: readonly Plate[]): PlateColumns {
  const fields = Object.keys(plates[0]!) as (keyof Plate)[];
  return Object.fromEntries(fields.map((field) => [field, plates.map((plate) => plate[field])])) as unknown as PlateColumns;
}

/** Series code to its plate. */
export function readPlates(text: string): ReadonlyMap<string, Plate> {
  // A file of our own, checked when it was compiled.
  const columns = JSON.parse(text) as PlateColumns;
  const fields = Object.entries(columns);
  return new Map(columns.code.map((code, at) => [code, Object.fromEntries(fields.map(([field, values]) => [field, values[at]])) as Plate]));
}
