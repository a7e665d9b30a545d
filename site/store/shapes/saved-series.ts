import * as v from 'valibot';
import { SeriesCode } from '../../../taxonomy/schema/occupational-series.ts';

/** A kind of federal job the person keeps an eye on. */
export const SavedSeries = v.object({ code: SeriesCode, savedAt: v.string(), note: v.optional(v.string()) });
export type SavedSeries = v.InferOutput<typeof SavedSeries>;
