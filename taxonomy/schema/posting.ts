import * as v from 'valibot';

/** How a posting was obtained; shown to the person, who may fix what was read. */
export const ReadBy = v.string(); // 'paste' | 'file' | 'json-ld' | 'board: linkedin' | 'main text' | 'selection' | 'example'

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
  readBy: v.optional(ReadBy),
});
export type Posting = v.InferOutput<typeof Posting>;
