import type { Profile } from '../schema/profile.ts';

export type Education = NonNullable<Profile['education']>;

/**
 * GS grade that education alone opens, or null where experience is needed.
 * Source: OPM General Schedule Operating Manual, group standards.
 * Two-grade interval (administrative and professional work): bachelor's GS-5, superior academic achievement GS-7, master's GS-9, doctorate
 * GS-11; nothing above by education alone. One-grade interval (clerical and technical work): high school GS-2, one year after it GS-3,
 * bachelor's GS-5; more study doesn't lift it. "Some college" is read as one full year, the least it can mean.
 */
export function gradeByEducation(education: Education, twoGradeInterval: boolean): number | null {
  return (twoGradeInterval ? TWO_GRADE : ONE_GRADE)[education];
}

const TWO_GRADE: Readonly<Record<Education, number | null>> = {
  none: null,
  'high school': null,
  'some college': null,
  bachelor: 5,
  'superior bachelor': 7,
  master: 9,
  doctorate: 11,
};

const ONE_GRADE: Readonly<Record<Education, number | null>> = {
  none: 1,
  'high school': 2,
  'some college': 3,
  bachelor: 5,
  'superior bachelor': 5,
  master: 5,
  doctorate: 5,
};

/**
 * Whether a bachelor's degree counts as superior academic achievement (GS-7 in two-grade work). Any one of the four is enough.
 * Averages are rounded to one decimal first: 2.95 counts as 3.0, 2.94 doesn't. Source: OPM operating manual, as restated by USGS.
 */
export function isSuperiorAchievement(facts: {
  overallAverage?: number;
  majorAverage?: number;
  upperThird?: boolean;
  honorSociety?: boolean;
}): boolean {
  const reaches = (average: number | undefined, least: number) => average !== undefined && Math.round(average * 10) / 10 >= least;
  return facts.upperThird === true || facts.honorSociety === true || reaches(facts.overallAverage, 3) || reaches(facts.majorAverage, 3.5);
}

/** Years of undergraduate study in credit hours: 30 semester or 45 quarter hours make a year. Source: OPM operating manual, as restated by WAPA. */
export function undergraduateYears(hours: number, kind: 'semester' | 'quarter'): number {
  return hours / (kind === 'semester' ? 30 : 45);
}

/**
 * Whether part of the experience and part of the education add up. Each is the share of what the grade asks for (0..1 and above);
 * together they must reach the whole. Source: OPM operating manual, "combination of education and experience".
 */
export function combines(experienceShare: number, educationShare: number): boolean {
  return Math.round((experienceShare + educationShare) * 1000) >= 1000;
}

/** Weeks of full-time experience that part-time weeks amount to (40 hours a week are full time; more doesn't count extra). Source: OPM operating manual. */
export function fullTimeWeeks(weeks: number, hoursAWeek: number): number {
  return weeks * Math.min(Math.max(hoursAWeek, 0) / 40, 1);
}

/**
 * Grades that people in a line of work pass through, up to `top`: two-grade work goes 5, 7, 9, 11 and then one at a time, one-grade work one at a
 * time from 1. Source: OPM Introduction to the Position Classification Standards, on grade intervals.
 */
export function gradeLadder(twoGradeInterval: boolean, top = 15): number[] {
  const grades = twoGradeInterval ? [5, 7, 9, 11, 12, 13, 14, 15] : Array.from({ length: 15 }, (_, at) => at + 1);
  return grades.filter((grade) => grade <= top);
}
