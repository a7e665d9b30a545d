/** What the `quality` command measured, as far as the page shows it. Shares are 0..1. */
export interface Measured {
  edition: string;
  date: string;
  figures: { set: string; measure: string; ours: number; items?: number | undefined }[];
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
