import type { OccupationalSeries } from '../schema/occupational-series.ts';

export type EntrySeries = Pick<
  OccupationalSeries,
  'code' | 'title' | 'status' | 'group' | 'education' | 'twoGradeInterval' | 'entryHiring'
>;

/** What a series opens with. Experience can stand for study everywhere but in `degree in the field`. */
type OpensWith = 'no study' | 'high school' | 'some college' | 'experience' | 'bachelor’s degree' | 'degree in the field' | 'cannot tell';

/** With fewer degree holders among those hired than this, study is not what opens the door. */
const FEW_DEGREES = 0.3;
/** Nor where fewer postings than this take study instead of experience. */
const STUDY_ACCEPTED = 0.2;

/** Trades work up to this wage grade is mostly helping, learned on the job: this project's own reading; no study is asked at any grade. */
const HELPER_GRADE = 5;

/** How one gets in early, with the figures behind it; null where the hiring table is silent. */
export interface EarlyDoor {
  code: string;
  title: string;
  opensWith: OpensWith;
  usualGrade: number | null;
  /** Permanent entry hires in the last twelve months on file and in the best twelve since 2021. */
  last12: number | null;
  best12: number | null;
  /** Last against best, 0..1. */
  ofBest: number | null;
  /** Share of young people among entry hires, 0..1, and how many that were in the last twelve months. */
  youngShare: number | null;
  young12: number | null;
  /** The student trainee series of the same group, for internships. */
  internships: string | null;
}

/**
 * Doors for people early in a career, those with the most young hires first; series without any figure come last, retired ones are left out.
 * Figures: usajobs-career-explorer, from OPM hiring data 2021 to 2026. What a grade asks for: OPM operating manual (see education-grade.ts).
 */
export function earlyDoors(series: readonly EntrySeries[]): EarlyDoor[] {
  const trainees = new Map(
    series
      .filter(({ code, status }) => /^\d\d99$/.test(code) && code < '2300' && status.state !== 'retired')
      .map(({ code, group }) => [group.code, code]),
  );
  return series
    .filter(({ status }) => status.state !== 'retired')
    .map((one) => {
      const { last12 = null, best12 = null, youngShare = null, usualGrade = null } = one.entryHiring ?? {};
      return {
        code: one.code,
        title: one.title,
        opensWith: opensWith(one),
        usualGrade,
        last12,
        best12,
        ofBest: last12 === null || !best12 ? null : Math.round((last12 / best12) * 100) / 100,
        youngShare,
        young12: last12 === null || youngShare === null ? null : Math.round(last12 * youngShare),
        internships: trainees.get(one.group.code) ?? null,
      };
    })
    .sort((a, b) => (b.young12 ?? -1) - (a.young12 ?? -1) || (a.code < b.code ? -1 : 1));
}

/** What the usual entry grade asks for in study; a degree rule of OPM's goes before it. */
function opensWith({ education, twoGradeInterval, entryHiring }: EntrySeries): OpensWith {
  if (education.rule === 'required') return 'degree in the field';
  if (education.rule === 'disputed' || education.rule === 'unknown') return 'cannot tell';
  const grade = entryHiring?.usualGrade ?? null;
  // Trades: no study is asked, but above the helpers' grades one must already know the trade.
  if (twoGradeInterval === null) return education.rule !== 'none' ? 'cannot tell' : (grade ?? 0) > HELPER_GRADE ? 'experience' : 'no study';
  const { degreeHeldShare = null, educationAcceptedShare = null } = entryHiring ?? {};
  if (degreeHeldShare !== null && degreeHeldShare < FEW_DEGREES && (grade ?? 5) >= 5) return 'experience';
  if (educationAcceptedShare !== null && educationAcceptedShare < STUDY_ACCEPTED && (grade ?? 5) >= 5) return 'experience';
  if (grade === null) return twoGradeInterval ? 'bachelor’s degree' : 'cannot tell';
  if (!twoGradeInterval && grade > 5) return 'experience';
  if (twoGradeInterval || grade === 5) return 'bachelor’s degree';
  return grade >= 3 ? 'some college' : grade === 2 ? 'high school' : 'no study';
}
