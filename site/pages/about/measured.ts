/** One measured share, 0..1, on texts whose answer is known. */
export interface MeasuredFigure {
  set: string;
  measure: string;
  ours: number;
  /** Texts it was measured on. */
  items?: number | undefined;
  /** What ready-made models, or a plain dictionary, gave on the same texts. */
  offTheShelf?: number | undefined;
  /** Best published figure known. */
  published?: number | undefined;
}

/** What the `quality` command measured, as far as the page shows it. */
export interface Measured {
  edition: string;
  date: string;
  figures: MeasuredFigure[];
  /** How often the first match was right, by the word that stands beside it. */
  bands: { band: string; items: number; right: number }[];
  /** Pairs of series most often taken for each other. */
  confused: { pair: [string, string]; titles: [string, string]; times: number }[];
}

/** A file of the open data, below data/. */
export interface Download {
  name: string;
  description: string;
  rows: number | null;
  bytes: number;
}

/** A source of the taxonomy, as taxonomy/source/sources.json names it. */
export interface Source {
  id: string;
  title: string;
  publisher: string;
  date: string;
  licence: string;
  link?: string | undefined;
  /** What it does not hold. */
  holes?: string | undefined;
}
