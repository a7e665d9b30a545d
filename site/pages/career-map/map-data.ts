/** One kind of job on the map; numbers of `near` and `asks` are places in the lists of MapData. */
export interface MapRow {
  code: string;
  title: string;
  field: number;
  x: number;
  y: number;
  r: number;
  people: number | null;
  /** Likest first, with the likeness 0..1. */
  near: [at: number, likeness: number][];
  /** Skills it asks for, the most telling first; empty where none of its openings were read. */
  asks: number[];
  /** OPM asks for a degree in the field or set courses at every grade. */
  degree?: true;
  /** Place in LABEL_SCALES from which on its name has room; null = at none. */
  named: number | null;
}

export interface MapData {
  fields: readonly { id: string; label: string }[];
  skills: readonly { id: string; label: string }[];
  rows: readonly MapRow[];
}

/** Pixels to one unit of the map, at which more names appear. */
export const LABEL_SCALES = [0.32, 0.6, 1, 1.8, 3.2, 6] as const;
/** Height of a name in pixels. */
export const NAME_SIZE = 12;

/** Titles are cut on the map; the list has them whole. */
export const shortTitle = (title: string): string => (title.length > 30 ? `${title.slice(0, 28).trimEnd()}…` : title);
