import * as v from 'valibot';

/** A private job ad (or a federal announcement) as plain text. All offsets in an analysis point into `title` and `text` as they stand here. */
export const Posting = v.object({
  id: v.optional(v.string()),
  title: v.optional(v.string()),
  employer: v.optional(v.string()),
  location: v.optional(v.string()),
  text: v.optional(v.string()),
  /** Skill ids or surface forms given besides the text. */
  skills: v.optional(v.array(v.string())),
  url: v.optional(v.string()),
  /** How it was obtained (paste, file, json-ld, a board, main text, selection); shown to the person, who may fix what was read. */
  readBy: v.optional(v.string()),
});
export type Posting = v.InferOutput<typeof Posting>;
