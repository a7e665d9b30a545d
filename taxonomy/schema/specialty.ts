import * as v from 'valibot';

const Words = v.array(v.pipe(v.string(), v.nonEmpty()));

/** A kind of work inside a series that holds many kinds (2210, 0301 ...): one line of taxonomy/source/specialties/<code>.json. */
export const Specialty = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\d{4}-[a-z-]+$/, 'code and slug, as in 2210-security')),
  label: v.pipe(v.string(), v.nonEmpty()),
  /** What federal titles carry in brackets: INFOSEC. Empty where the series has none. */
  forms: Words,
  /** Titles of such jobs, federal and private. */
  titles: Words,
  /** Words and phrases of its duties and tools. One with a capital letter counts in this spelling only (R, Git, COR). */
  cues: Words,
  /** Cyber work roles with OPM's three-digit code; shown under Details only. */
  roles: v.optional(
    v.array(v.object({ code: v.pipe(v.string(), v.regex(/^\d{3}$/)), name: v.string(), framework: v.picklist(['NICE and DCWF', 'DCWF']) })),
  ),
});
export type Specialty = v.InferOutput<typeof Specialty>;
