import * as v from 'valibot';

/** What one saved ad asked for, as one engine saw it with one edition. A cache: made again when either changes, never backed up. */
export const LedgerEntry = v.object({
  postingId: v.string(),
  edition: v.string(),
  /** Digest of the engine's code and weights. */
  engine: v.string(),
  series: v.array(v.object({ code: v.string(), title: v.string(), score: v.number(), band: v.picklist(['strong', 'good', 'partial']) })),
  skills: v.array(v.object({ id: v.string(), label: v.string() })),
});
export type LedgerEntry = v.InferOutput<typeof LedgerEntry>;
