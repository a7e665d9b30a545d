import * as v from 'valibot';
import { Posting } from '../../../taxonomy/schema/posting.ts';

/** A posting as the person kept it. Only what was given: rankings are computed again when it is opened. */
export const SavedPosting = v.object({
  id: v.string(),
  posting: Posting,
  /** The person's own words about it. */
  note: v.optional(v.string()),
  /** ISO time. */
  savedAt: v.string(),
  /** ISO time of removal; a removed posting can be restored for 30 days. */
  removedAt: v.optional(v.string()),
});
export type SavedPosting = v.InferOutput<typeof SavedPosting>;
