import type { Plate } from '../schema/taxonomy.ts';
import { gradeLadder } from './education-grade.ts';

/**
 * Grades of the usual range that people pass through, lowest first: in two-grade work GS-10 lies between two steps and is left out.
 * All of the range where the interval isn't known, or none of the ladder lies in it. Null where most of the series isn't GS.
 */
export function usualLadder({ gsGrades, twoGradeInterval }: Pick<Plate, 'gsGrades' | 'twoGradeInterval'>): number[] | null {
  if (!gsGrades) return null;
  const { low, high } = gsGrades;
  const within = twoGradeInterval === null ? [] : gradeLadder(twoGradeInterval, high).filter((grade) => grade >= low);
  return within.length > 0 ? within : Array.from({ length: high - low + 1 }, (_, at) => low + at);
}
