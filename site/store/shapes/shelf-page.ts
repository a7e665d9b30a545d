import * as v from 'valibot';

/** What the list of saved ads needs of one, and the words it is found by. */
export const ShelfLine = v.object({
  id: v.string(),
  title: v.string(),
  employer: v.string(),
  location: v.string(),
  note: v.string(),
  savedAt: v.string(),
  removedAt: v.optional(v.string()),
  /** Skills named with the ad, and labels of those the ledger found. */
  words: v.string(),
});
export type ShelfLine = v.InferOutput<typeof ShelfLine>;

/** Many lines in one record: IndexedDB hands out 100 pages four times as fast as 10,000 lines. */
export const ShelfPage = v.array(ShelfLine);
