import * as v from 'valibot';

/** How the person wants the app to behave. A setting of a later version is kept, not understood. */
export const Settings = v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]));
export type Settings = v.InferOutput<typeof Settings>;
