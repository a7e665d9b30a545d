import * as v from 'valibot';
import { emptyProfile, type Profile } from '../../../taxonomy/schema/profile.ts';
import { plainText } from '../plain-text.ts';
import type { Evidence } from './evidence-notes.ts';
import { JsonResume, ResumeRefused } from './json-resume.ts';
import { yearsOf } from './years-of-work.ts';

/** What a resume gave. The person looks at it before any of it joins her profile. */
export interface ResumeRead {
  profile: Profile;
  /** Skills whose names we do not know: in the profile under their own names. */
  unknown: string[];
  /** What the resume tells in sentences, for the engine to look for skills in. */
  text: string;
}

/** Characters a resume file may have; the longest sample seen has 10,000. */
const LONGEST = 2_000_000;
/** Names looked up in one resume, each in less than a millisecond; the longest sample seen has 60. Further ones are left out. */
const MOST_NAMES = 2000;

/** Reads a JSON Resume file. `idOf` finds the skill a name stands for, or null; `today` (ISO) ends jobs that go on. Throws ResumeRefused. */
export function fromJsonResume(file: string, idOf: (name: string) => string | null, today: string): ResumeRead {
  if (file.length > LONGEST) throw new ResumeRefused('This file is too long for a resume. Nothing was changed.');
  const resume = v.safeParse(JsonResume, parse(file));
  if (!resume.success) throw new ResumeRefused('This is not a resume in the JSON Resume format. Nothing was changed.');
  return read(resume.output, idOf, today);
}

function parse(file: string): unknown {
  try {
    const value: unknown = JSON.parse(file.replace(/^\uFEFF/, ''));
    return Array.isArray(value) ? null : value;
  } catch {
    return null;
  }
}

function read(resume: JsonResume, idOf: (name: string) => string | null, today: string): ResumeRead {
  const skills = new Map<string, Profile['skills'][number]>();
  const unknown = new Set<string>();
  const ids = new Map<string, string | null>();
  const find = (name: string) => {
    if (ids.size < MOST_NAMES && !ids.has(name)) ids.set(name, idOf(name));
    return ids.get(name);
  };
  const add = (id: string, more: Omit<Profile['skills'][number], 'id'> = {}) => skills.set(id, { ...skills.get(id), ...more, id });
  const addName = (name: string, level?: Profile['skills'][number]['level']) => {
    const clean = plainText(name).trim();
    const id = clean === '' ? undefined : find(clean);
    if (id === undefined) return;
    if (id === null) unknown.add(clean);
    add(id ?? clean, level ? { level } : {});
  };

  for (const { name, level: said, keywords, counterpart } of resume.skills) {
    const level = levelOf(said);
    if (counterpart)
      add(plainText(counterpart.id), {
        ...(level ? { level } : {}),
        ...(counterpart.years === undefined ? {} : { years: counterpart.years }),
      });
    // A name over keywords is a heading ("Frameworks"): it counts only when it is a skill we know.
    else if (name && (keywords.length === 0 || find(name))) addName(name, level);
    for (const keyword of keywords) addName(keyword, level);
  }
  for (const { language } of resume.languages) if (language && find(language)) addName(language);
  for (const project of resume.projects) {
    const { counterpart, description = '', highlights } = project;
    if (!counterpart) {
      for (const keyword of project.keywords) addName(keyword);
      continue;
    }
    const { id, skill, ...rest } = counterpart;
    const note: Evidence = {
      id,
      did: plainText(description),
      ...(highlights[0] === undefined ? {} : { result: plainText(highlights[0]) }),
      ...rest,
    };
    add(plainText(skill), { notes: [...(skills.get(plainText(skill))?.notes ?? []), note] });
  }

  const jobs = [...resume.work, ...resume.volunteer];
  const years = yearsOf(resume.work, today);
  const level = educationLevel(resume.education.map(({ studyType = '' }) => studyType));
  return {
    profile: {
      ...emptyProfile(),
      skills: [...skills.values()],
      titles: distinct(resume.work.map(({ position }) => position)),
      majors: distinct(resume.education.map(({ area }) => area)),
      credentials: distinct(resume.certificates.map(({ name }) => name)),
      ...(level ? { education: level } : {}),
      ...(years > 0 ? { years } : {}),
    },
    unknown: [...unknown],
    text: plainText(
      [
        resume.basics?.label,
        resume.basics?.summary,
        ...[...jobs, ...resume.projects.filter(({ counterpart }) => !counterpart)].flatMap(sentences),
      ]
        .filter(Boolean)
        .join('\n'),
    ),
  };
}

const sentences = (job: {
  position?: string | undefined;
  name?: string | undefined;
  summary?: string | undefined;
  description?: string | undefined;
  highlights: string[];
}) => [job.position ?? job.name, job.summary ?? job.description, ...job.highlights];

const distinct = (texts: readonly (string | undefined)[]) => [
  ...new Set(texts.map((text) => plainText(text ?? '').trim()).filter(Boolean)),
];

/** Words people use for how well they know something; anything else says nothing. */
function levelOf(said = ''): Profile['skills'][number]['level'] {
  if (/expert|master|advanced|senior|fluent|native/i.test(said)) return 'expert';
  if (/working|intermediate|proficient|competent|skilled|good/i.test(said)) return 'working';
  if (/learning|beginner|novice|basic|elementary|familiar/i.test(said)) return 'learning';
  return undefined;
}

/** The highest level named. "Superior academic achievement" counts only in our own words. */
function educationLevel(studies: readonly string[]): Profile['education'] {
  const any = (pattern: RegExp) => studies.some((study) => pattern.test(study));
  if (any(/\bph\.? ?d\b|doctor|\bj\.?d\b|\bm\.?d\b/i)) return 'doctorate';
  if (any(/\bmaster|\bm\.? ?(sc?|a|eng|ed|ba|fa|ph)\b|\bmba\b/i)) return 'master';
  if (any(/superior academic achievement/i)) return 'superior bachelor';
  if (any(/\bbachelor|\bb\.? ?(sc?|a|eng|ed|ba|fa|tech)\b/i)) return 'bachelor';
  if (any(/associate|some college|diploma|certificate/i)) return 'some college';
  if (any(/high school|secondary|ged\b/i)) return 'high school';
  return undefined;
}
