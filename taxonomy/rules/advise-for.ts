import type { Profile } from '../schema/profile.ts';
import type { Plate } from '../schema/taxonomy.ts';
import { adviseGrade, type GradeAdvice } from './grade.ts';

/** Where a person starts searching in one kind of job; null where a grade would mislead. */
export function adviseFor(
  plate: Pick<Plate, 'twoGradeInterval' | 'gsGrades' | 'education' | 'entry'>,
  { education, duties, years }: Pick<Profile, 'education' | 'duties' | 'years'>,
): GradeAdvice | null {
  return adviseGrade({
    education,
    duties,
    years,
    twoGradeInterval: plate.twoGradeInterval,
    usual: plate.gsGrades,
    beginners: plate.entry?.usualGrade ?? null,
    degreeRule: plate.education.rule,
  });
}
