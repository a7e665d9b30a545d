import * as v from 'valibot';

/** A free note: the person's own, or a counselor's that came by link. `about` names a posting id or a series code. */
export const Note = v.object({ id: v.string(), text: v.string(), at: v.string(), about: v.optional(v.string()) });
export type Note = v.InferOutput<typeof Note>;
