import * as v from 'valibot';

/** The General Schedule's pay for one year: dollars a year. */
export const GsPayTable = v.object({
  year: v.number(),
  /** No rate with locality pay may pass this. */
  cap: v.number(),
  source: v.string(),
  /** base[grade - 1][step - 1]. */
  base: v.array(v.array(v.number())),
  localities: v.array(
    v.object({
      code: v.string(),
      name: v.string(),
      percent: v.number(),
      /** Places known to lie in it, "city, ST" in small letters; "*, ST" = the whole state; a name without a state = a name of the region. */
      places: v.array(v.string()),
    }),
  ),
});
export type GsPayTable = v.InferOutput<typeof GsPayTable>;
