import * as v from 'valibot';

/** A field that may be absent or of a wrong type; then it counts as not there. */
const text = (longest: number) => v.fallback(v.optional(v.pipe(v.string(), v.maxLength(longest))), undefined);
const name = text(300);
const words = text(20_000);
/** The items of a list that fit; a list that is no list is empty. */
const list = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((items) => items.slice(0, 2000).flatMap((one) => kept(item, one))),
  );
function kept<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T[] {
  const read = v.safeParse(schema, value);
  return read.success ? [read.output] : [];
}
const section = <T>(item: v.GenericSchema<unknown, T>) => v.optional(list(item), []);
const names = section(v.pipe(v.string(), v.maxLength(300)));

/** Our own fields in an item, which JSON Resume allows: they bring our ids back unchanged. */
const OwnSkill = v.fallback(v.optional(v.object({ id: v.pipe(v.string(), v.maxLength(300)), years: v.optional(v.number()) })), undefined);
const OwnNote = v.fallback(
  v.optional(
    v.object({
      id: v.string(),
      skill: v.pipe(v.string(), v.maxLength(300)),
      hoursAWeek: v.optional(v.number()),
      from: v.optional(v.string()),
      to: v.optional(v.string()),
    }),
  ),
  undefined,
);

const Work = v.object({
  name,
  position: name,
  summary: words,
  highlights: section(v.pipe(v.string(), v.maxLength(20_000))),
  startDate: name,
  endDate: name,
});
const Project = v.object({
  name,
  description: words,
  highlights: section(v.pipe(v.string(), v.maxLength(20_000))),
  keywords: names,
  startDate: name,
  endDate: name,
  counterpart: OwnNote,
});

/**
 * The parts of a JSON Resume (schema 1.0.0) that this app reads. Items that do not fit are left out one by one, because
 * resumes in the wild stretch the schema. Name, contact, photo, references and everything else are never read.
 */
export const JsonResume = v.object({
  basics: v.fallback(v.optional(v.object({ label: name, summary: words })), undefined),
  work: section(Work),
  volunteer: section(Work),
  education: section(v.object({ area: name, studyType: name })),
  certificates: section(v.object({ name })),
  skills: section(v.object({ name, level: name, keywords: names, counterpart: OwnSkill })),
  languages: section(v.object({ language: name })),
  projects: section(Project),
});
export type JsonResume = v.InferOutput<typeof JsonResume>;

/** The file is no JSON Resume. Nothing was changed. */
export class ResumeRefused extends Error {
  override name = 'ResumeRefused';
}
