import * as v from 'valibot';

/** How much was changed since the last backup. */
export const BackupState = v.object({ changes: v.number(), lastAt: v.optional(v.string()) });
export type BackupState = v.InferOutput<typeof BackupState>;
