import * as v from 'valibot';

/** What the `quality` command measured, as far as the page shows it. Shares are 0..1. */
export const Measured = v.object({
  edition: v.string(),
  date: v.string(),
  figures: v.array(
    v.object({
      set: v.string(),
      measure: v.string(),
      ours: v.number(),
      items: v.optional(v.number()),
      offTheShelf: v.optional(v.number()),
    }),
  ),
  bands: v.array(v.object({ band: v.string(), items: v.number(), right: v.optional(v.number()) })),
});
export type Measured = v.InferOutput<typeof Measured>;

/** A source of the taxonomy, as taxonomy/source/sources.json names it. */
export const Source = v.object({
  id: v.string(),
  title: v.string(),
  publisher: v.string(),
  date: v.string(),
  licence: v.string(),
  link: v.optional(v.string()),
  holes: v.optional(v.string()),
});
export type Source = v.InferOutput<typeof Source>;
