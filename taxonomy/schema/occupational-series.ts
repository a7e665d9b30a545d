import * as v from 'valibot';

/** OPM's code of an occupational series: four digits, kept as a string because many begin with zero. */
export const SeriesCode = v.pipe(v.string(), v.regex(/^\d{4}$/, 'four digits'));

/** What OPM says of a series' future. `reported` = named in the press, no official list seen; `unknown` = no source either way. */
const SeriesStatus = v.object({
  state: v.picklist(['current', 'cancelled', 'reported', 'unknown', 'retired']),
  /** Code that takes over, when one is known. */
  forward: v.optional(SeriesCode),
  /** ISO date of the source (a day, or a month such as 2025-03). */
  date: v.string(),
  /** Id in source/sources.json. */
  source: v.string(),
});

/** A head count at one date. */
const HeadCount = v.object({ date: v.string(), employees: v.number(), averageSalary: v.nullable(v.number()) });

/** Permanent entry-level hiring, from the 2021-2026 table; every field null where the table is silent. */
const EntryHiring = v.object({
  /** Calendar year to hires; the last year is a part year. */
  byYear: v.record(v.string(), v.number()),
  last12: v.nullable(v.number()),
  best12: v.nullable(v.number()),
  /** Share of entry hires who were young, 0..1. */
  youngShare: v.nullable(v.number()),
  usualGrade: v.nullable(v.number()),
  /** Share of recent hires who held a degree, 0..1. */
  degreeHeldShare: v.nullable(v.number()),
  /** Shares of postings (0..1) that accept education instead of experience, or ask for these. */
  educationAcceptedShare: v.nullable(v.number()),
  licenseShare: v.nullable(v.number()),
  clearanceShare: v.nullable(v.number()),
  ageLimitShare: v.nullable(v.number()),
  tenure: v.nullable(v.string()),
});

/** A skill a series asks for, what that rests on, and the two figures a card shows. */
const TellingSkill = v.object({
  skill: v.string(),
  label: v.string(),
  /** openings: its own announcements and questionnaires; description: OPM's and ours; occupation: tasks of the private work linked to it. */
  basis: v.picklist(['openings', 'description', 'occupation']),
  /** Share of the series' own announcements and questionnaires that mention it, 0..1; null where it rests on something else. */
  share: v.nullable(v.number()),
  /** How many times likelier here than over all texts of that basis. */
  lift: v.number(),
});

export const LookAlike = v.object({ code: SeriesCode, differs: v.string() });

const PrivateOccupation = v.object({
  soc: v.string(),
  title: v.string(),
  basis: v.picklist(['official excerpt', 'own judgement', 'title evidence', 'learned similarity']),
  /** 0..1 within the series. */
  strength: v.number(),
});

/** One occupational series or Federal Wage System trade: facts only, each with its date or source. */
export const OccupationalSeries = v.object({
  code: SeriesCode,
  /** Official title in normal capitals. */
  title: v.string(),
  group: v.object({ code: v.string(), title: v.string() }),
  collar: v.picklist(['white', 'blue']),
  status: SeriesStatus,
  /** Plain-words summary written for this project; empty where none is written yet. */
  summary: v.string(),
  headCounts: v.array(HeadCount),
  /** Announcements on USAJOBS by year (February to December). */
  announcements: v.record(v.string(), v.number()),
  /** true = two-grade interval (5, 7, 9, 11), false = one-grade; null = not said (trades, silent sources). */
  twoGradeInterval: v.nullable(v.boolean()),
  /** OPM lists the series as two-grade, with one-grade work in it as well (nine series). */
  alsoOneGrade: v.optional(v.boolean()),
  education: v.object({
    rule: v.picklist(['required', 'optional', 'none', 'unknown', 'disputed']),
    source: v.string(),
  }),
  stem: v.nullable(v.object({ kind: v.string(), source: v.string() })),
  /** GS grade to employees, March 2025. Small cells are suppressed, so sums fall short. */
  gsGrades: v.record(v.string(), v.number()),
  payPlans: v.record(v.string(), v.number()),
  /** Agencies that employ the series, largest first, March 2025; `count` includes those not listed. */
  agencies: v.object({ count: v.number(), top: v.array(v.object({ name: v.string(), employees: v.number() })) }),
  entryHiring: v.nullable(EntryHiring),
  federalTitles: v.array(v.string()),
  privateTitles: v.array(v.string()),
  specialties: v.array(v.object({ id: v.string(), label: v.string() })),
  asksFor: v.array(TellingSkill),
  lookAlikes: v.array(LookAlike),
  occupations: v.array(PrivateOccupation),
  majors: v.array(v.string()),
});
export type OccupationalSeries = v.InferOutput<typeof OccupationalSeries>;
