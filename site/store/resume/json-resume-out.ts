import type { Profile } from '../../../taxonomy/schema/profile.ts';

/** JSON Resume's dates: a year, a month or a day. */
const DATE = /^[12]\d{3}(-[01]\d(-[0-3]\d)?)?$/;
const LEVELS = { learning: 'Learning', working: 'Working', expert: 'Expert' } as const;

/**
 * The profile as JSON Resume (schema 1.0.0): skills with level, past titles, education, certificates, and evidence notes as
 * projects. Our own `counterpart` fields let it come back without loss. Corrections and what is "not mine" stay at home.
 * `labelOf` gives a skill's name; `today` is an ISO date.
 */
export function toJsonResume(profile: Profile, labelOf: (skillId: string) => string, today: string): Record<string, unknown> {
  const date = (key: 'startDate' | 'endDate', value?: string) => (value && DATE.test(value) ? { [key]: value } : {});
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {},
    work: profile.titles.map((position) => ({ position })),
    education: educationOf(profile),
    certificates: profile.credentials.map((name) => ({ name })),
    skills: profile.skills.map(({ id, level, years }) => ({
      name: labelOf(id),
      ...(level ? { level: LEVELS[level] } : {}),
      counterpart: { id, ...(years === undefined ? {} : { years }) },
    })),
    projects: profile.skills.flatMap(({ id, notes = [] }) =>
      notes.map(({ id: noteId, did, result, from, to, hoursAWeek }) => ({
        name: labelOf(id),
        description: did,
        highlights: result === undefined ? [] : [result],
        ...date('startDate', from),
        ...date('endDate', to),
        counterpart: { id: noteId, skill: id, ...defined({ hoursAWeek, from, to }) },
      })),
    ),
    meta: { version: 'v1.0.0', lastModified: today },
  };
}

const STUDY = {
  none: '',
  'high school': 'High school',
  'some college': 'Some college',
  bachelor: 'Bachelor',
  'superior bachelor': 'Bachelor, superior academic achievement',
  master: 'Master',
  doctorate: 'Doctorate',
} as const;

function educationOf({ education, majors }: Profile) {
  const studyType = education ? STUDY[education] : '';
  const one = studyType ? { studyType } : {};
  if (majors.length === 0) return studyType ? [one] : [];
  return majors.map((area, i) => (i === 0 ? { area, ...one } : { area }));
}

const defined = (fields: Record<string, unknown>) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
