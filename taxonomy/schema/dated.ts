import * as v from 'valibot';

const Day = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, month or day'));

/**
 * Where a rule or program comes from, and until when it may be trusted without another look.
 * mark A: seen in an official text. B: second hand; the reader is told "reported". What could not be found isn't kept at all.
 */
export const Dated = {
  publisher: v.pipe(v.string(), v.nonEmpty()),
  /** Date of the text that says so. */
  date: Day,
  mark: v.picklist(['A', 'B']),
  /** After this day the fact reads "may have changed". */
  checkBy: v.pipe(v.string(), v.isoDate()),
  /** Only an address that is certain. */
  link: v.optional(v.pipe(v.string(), v.startsWith('https://'))),
};
const DatedFact = v.object(Dated);
export type DatedFact = v.InferOutput<typeof DatedFact>;
