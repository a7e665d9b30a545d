import * as v from 'valibot';

/** How much was changed since the last backup, and how much of that when the person last said "remind me later". */
export const BackupState = v.object({ changes: v.number(), lastAt: v.optional(v.string()), later: v.optional(v.number()) });
export type BackupState = v.InferOutput<typeof BackupState>;
