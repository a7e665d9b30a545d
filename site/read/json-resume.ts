import * as v from 'valibot';

/** A resume that names nothing we could use, or is no resume, is not an error: the caller then has an empty list. */
const text = v.fallback(v.optional(v.string()), undefined);
const list = <T extends v.GenericSchema>(item: T) => v.fallback(v.optional(v.array(item)), []);

/** JSON Resume 1.0 as far as we use it; everything else in the file is ignored, what does not fit is left out. */
const JsonResume = v.object({
  basics: v.fallback(v.optional(v.object({ label: text, summary: text })), undefined),
  work: list(
    v.fallback(v.object({ position: text, summary: text, highlights: list(v.fallback(v.string(), '')), startDate: text, endDate: text }), {
      highlights: [],
    }),
  ),
  education: list(v.fallback(v.object({ area: text, studyType: text }), {})),
  skills: list(v.fallback(v.object({ name: text, level: text, keywords: list(v.fallback(v.string(), '')) }), { keywords: [] })),
  languages: list(v.fallback(v.object({ language: text }), {})),
  certificates: list(v.fallback(v.object({ name: text }), {})),
});

/** What a resume says of a person. No name, no address, no employer: we have no use for them. */
export interface ResumeFacts {
  /** Skills as written; the host looks up their ids and keeps the others as they stand. */
  skills: string[];
  titles: string[];
  majors: string[];
  credentials: string[];
  education?: 'high school' | 'some college' | 'bachelor' | 'master' | 'doctorate';
  /** Whole years from the first to the last job, when the dates say so. */
  years?: number;
  /** What was done, as text the engine can read like an ad's duties. */
  text: string;
}

/** The facts of a JSON Resume; null when the object is none (it has neither work nor skills nor basics). */
export function readJsonResume(value: unknown): ResumeFacts | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!['work', 'skills', 'basics'].some((key) => Object.hasOwn(value, key))) return null;
  const read = v.safeParse(JsonResume, value);
  if (!read.success) return null;
  const { basics, work = [], education = [], skills = [], languages = [], certificates = [] } = read.output;
  const years = yearsOf(work);
  const level = highest(education.map((e) => e.studyType ?? ''));
  return {
    skills: tidy([...skills.flatMap((s) => [s.name, ...(s.keywords ?? [])]), ...languages.map((l) => l.language)]),
    titles: tidy([basics?.label, ...work.map((w) => w.position)]),
    majors: tidy(education.map((e) => e.area)),
    credentials: tidy(certificates.map((c) => c.name)),
    ...(level ? { education: level } : {}),
    ...(years === null ? {} : { years }),
    text: tidy([basics?.summary, ...work.flatMap((w) => [w.summary, ...(w.highlights ?? [])])]).join('\n'),
  };
}

/** Without blanks, repeats and endless lines. */
function tidy(words: readonly (string | undefined)[]): string[] {
  const clean = words.map((word) => (word ?? '').replace(/\s+/g, ' ').trim()).filter((word) => word !== '' && word.length < 2000);
  return [...new Map(clean.map((word) => [word.toLowerCase(), word])).values()].slice(0, 500);
}

function yearsOf(work: readonly { startDate?: string | undefined; endDate?: string | undefined }[]): number | null {
  const year = (date: string | undefined) => Number(/^(\d{4})/.exec(date ?? '')?.[1] ?? Number.NaN);
  const starts = work.map((w) => year(w.startDate)).filter((y) => y > 1940);
  const ends = work.map((w) => (w.endDate ? year(w.endDate) : Number.NaN)).filter((y) => y > 1940);
  if (starts.length === 0 || ends.length === 0) return null;
  return Math.max(0, Math.max(...ends) - Math.min(...starts));
}

const degrees = [
  ['doctorate', /\b(?:ph\.?d|doctor|doctorate)\b/i],
  ['master', /\bmaster|\bm\.?(?:s|a|b\.?a)\.?\b/i],
  ['bachelor', /\bbachelor|\bb\.?(?:s|a)c?\.?\b/i],
  ['some college', /\bassociate|\bcollege\b|\bdiploma\b/i],
  ['high school', /\bhigh school|\bged\b/i],
] as const;

const highest = (types: readonly string[]) => degrees.find(([, pattern]) => types.some((type) => pattern.test(type)))?.[0];
