/** What opens a GS grade: study alone (null = no study alone does), or work. */
export interface GradeKey {
  grade: number;
  study: string | null;
  work: string;
}

/**
 * What opens a grade by study or by work, in two-grade work (administrative and professional) or one-grade work (clerical and technical).
 * Null for a grade that people in that line of work don't pass through. A degree rule of the series comes on top, at every grade.
 * Source: OPM General Schedule operating manual, group standards for administrative, professional, clerical and technical work.
 */
export function opensGrade(grade: number, twoGradeInterval: boolean): GradeKey | null {
  if (!Number.isInteger(grade) || grade < 1 || grade > 15) return null;
  const known = (twoGradeInterval ? TWO_GRADE : ONE_GRADE)[grade];
  if (known) return { grade, study: known[0], work: known[1] };
  const below = grade - 1;
  const passed = twoGradeInterval ? grade > 11 : grade > 5;
  return passed ? { grade, study: null, work: `1 year of work like GS-${below}` } : null;
}

const TWO_GRADE: Readonly<Record<number, readonly [string, string]>> = {
  5: ['Bachelor’s degree', '3 years of any skilled work, 1 of them like GS-4'],
  7: ['Bachelor’s with high grades, or 1 year of graduate study', '1 year of work like GS-5'],
  9: ['Master’s degree, or 2 years of graduate study', '1 year of work like GS-7'],
  11: ['Doctorate, or 3 years of graduate study', '1 year of work like GS-9'],
};

const ONE_GRADE: Readonly<Record<number, readonly [string, string]>> = {
  1: ['No study needed', 'no work needed'],
  2: ['High school', '3 months of work'],
  3: ['1 year after high school', '6 months of work'],
  4: ['2 years after high school', '1 year of work'],
  5: ['4 years of college', '1 year of work like GS-4'],
};
