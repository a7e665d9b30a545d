import type { OccupationalSeries } from '../schema/occupational-series.ts';
import type { Profile } from '../schema/profile.ts';
import { type Education, gradeByEducation } from './education-grade.ts';

/** What is known of the person and the series. Anything may be missing; what is missing is named in the advice. */
export interface GradeQuestion {
  education: Education | undefined;
  /** Level of duties, from three questions: closely guided, independent, led others or set policy. */
  duties: Profile['duties'] | undefined;
  /** Years of specialized experience: work like this, paid or unpaid. */
  years: number | undefined;
  twoGradeInterval: boolean | null;
  /** Grades that hold the middle 80 % of the series; null where most of it isn't GS, or too little is published. */
  usual: { low: number; high: number } | null;
  /** Grade at which most beginners of the series are hired; null or not given = not known. Source: usajobs-career-explorer. */
  beginners?: number | null;
  /** The series' degree rule; not given = not looked at. */
  degreeRule?: OccupationalSeries['education']['rule'];
}

export interface GradeAdvice {
  /** Grade to start the search at; null without a profile. */
  start: number | null;
  /** What the start rests on. */
  by: 'education' | 'experience' | 'both' | 'nothing';
  /** Where the work usually sits. */
  usual: { low: number; high: number };
  /** The start lies below nearly all jobs of the series, and below where its beginners are hired: openings there are rare. */
  belowUsual: boolean;
  /** Grade of most beginners, where the start is at or above it and below nearly all jobs of the series; else null. */
  amongBeginners: number | null;
  /** A degree or listed courses are asked for, and the person's study falls short: experience alone doesn't open the door. */
  degreeMissing: boolean;
  /** What would raise the start, nearest first. */
  raisedBy: (
    | 'a bachelor’s degree'
    | 'superior grades'
    | 'a master’s degree'
    | 'a doctorate'
    | 'a year of this work'
    | 'work without close guidance'
    | 'leading others'
  )[];
  /** What the person hasn't said and what would change the answer. */
  missing: ('education' | 'duties' | 'years')[];
}

/**
 * Least years of specialized experience that count at all. One year (52 weeks) at the next lower level is what every grade asks for.
 * Source: OPM General Schedule Operating Manual, part E.
 */
const ONE_YEAR = 1;
/** In two-grade work GS-5 is also open with three years of general experience. Source: OPM group standard for administrative work. */
const GENERAL_YEARS = 3;

/**
 * Grade that one year of duties at a level opens. The standards say what grade the last year must equal, not what a private employer's year
 * equals: this reading is the project's own, on the low side. Guided work equals GS-5 (opens GS-7); independent work equals GS-9 (opens GS-11);
 * leading others or setting policy equals GS-11 (opens GS-12). One-grade work runs lower.
 */
const BY_DUTIES = {
  two: { guided: 7, independent: 11, led: 12 },
  one: { guided: 4, independent: 6, led: 8 },
} as const;

/**
 * Where to start searching. Level is duties, not years: years only say whether a level was held long enough to count.
 * Null where most of the series isn't GS (trades, nurses, screeners) or its interval isn't known: a grade would mislead there.
 * Never a promise: the announcement decides.
 */
export function adviseGrade(question: GradeQuestion): GradeAdvice | null {
  const { twoGradeInterval, usual, education } = question;
  if (twoGradeInterval === null || usual === null) return null;
  const studied = question.education ? gradeByEducation(question.education, twoGradeInterval) : null;
  const worked = gradeByExperience(question.duties, question.years, twoGradeInterval);
  const best = Math.max(studied ?? 0, worked ?? 0) || null;
  // Nobody needs to start above where the work sits.
  const start = best === null ? null : Math.min(best, usual.high);
  const low = start !== null && start < usual.low;
  const beginners = question.beginners ?? null;
  const amongBeginners = low && beginners !== null && start >= beginners ? beginners : null;
  return {
    start,
    by: best === null ? 'nothing' : studied === worked ? 'both' : best === studied ? 'education' : 'experience',
    usual,
    belowUsual: low && amongBeginners === null,
    amongBeginners,
    degreeMissing: question.degreeRule === 'required' && education !== undefined && NO_DEGREE.has(education),
    raisedBy: start !== null && start >= usual.high ? [] : raisers(question, twoGradeInterval, best ?? 0),
    missing: (['education', 'duties', 'years'] as const).filter((name) => question[name] === undefined),
  };
}

/** Grade that experience alone opens, or null. Duties not said count as closely guided, the least they can be. */
export function gradeByExperience(
  duties: Profile['duties'] | undefined,
  years: number | undefined,
  twoGradeInterval: boolean,
): number | null {
  if (years === undefined || years < ONE_YEAR) return null;
  if (duties === undefined) return twoGradeInterval ? (years >= GENERAL_YEARS ? 5 : null) : BY_DUTIES.one.guided;
  return BY_DUTIES[twoGradeInterval ? 'two' : 'one'][duties];
}

const NO_DEGREE: ReadonlySet<Education> = new Set<Education>(['none', 'high school', 'some college']);

/** Changes that would lift the start above `now`, in the order a person could reach them. */
function raisers({ education, duties, years }: GradeQuestion, twoGradeInterval: boolean, now: number): GradeAdvice['raisedBy'] {
  const enough = Math.max(years ?? 0, ONE_YEAR);
  const byStudy = [
    ['a bachelor’s degree', 'bachelor'],
    ['superior grades', 'superior bachelor'],
    ['a master’s degree', 'master'],
    ['a doctorate', 'doctorate'],
  ] as const;
  const byWork = [
    ['a year of this work', duties ?? 'guided'],
    ['work without close guidance', 'independent'],
    ['leading others', 'led'],
  ] as const;
  const work = lifting(
    byWork.map(([name, level]) => [name, gradeByExperience(level, enough, twoGradeInterval)]),
    now,
  );
  const study = lifting(
    byStudy
      // Grades of a degree already finished can't be raised any more.
      .filter(([, level]) => level !== 'superior bachelor' || education === 'bachelor' || education === undefined)
      .map(([name, level]) => [name, gradeByEducation(level, twoGradeInterval)]),
    now,
  );
  return [...work, ...study];
}

/** Of steps in order, those that open a higher grade than all before them: in one-grade work a master's degree opens no more than a bachelor's. */
function lifting<Name>(steps: readonly (readonly [Name, number | null])[], now: number): Name[] {
  let highest = now;
  return steps.flatMap(([name, grade]) => {
    if ((grade ?? 0) <= highest) return [];
    highest = grade ?? highest;
    return [name];
  });
}
