import * as v from 'valibot';
import { LookAlike, SeriesCode } from '../../schema/occupational-series.ts';

/** A line of taxonomy/source/series/<group>.json: what only a person can write about a series. */
export const AuthoredSeries = v.strictObject({
  code: SeriesCode,
  summary: v.string(),
  lookAlikes: v.optional(v.array(LookAlike), []),
  privateTitles: v.optional(v.array(v.string()), []),
});
export type AuthoredSeries = v.InferInput<typeof AuthoredSeries>;
