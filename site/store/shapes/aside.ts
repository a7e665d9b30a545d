import * as v from 'valibot';

/** A record that could not be read, kept as text so that nothing is lost. */
export const Aside = v.object({ table: v.string(), key: v.string(), why: v.string(), at: v.string(), text: v.string() });
export type Aside = v.InferOutput<typeof Aside>;
