import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import type { Plate } from '../../schema/taxonomy.ts';

/** Share of the GS employees that the grade range leaves out at each end, so that the range holds the middle 80 %. */
const TAIL = 0.1;
/** GS facts are shown only where at least half of the published employees are GS ... */
const GS_MAJORITY = 0.5;
/** ... and the published cells hold at least a quarter of the head count: with less, the picture is whatever wasn't suppressed. */
const ENOUGH_PUBLISHED = 0.25;

/** What a plate shows of a series, drawn from its full record. `published` is the number of employees in cells that aren't suppressed. */
export function toPlate(series: OccupationalSeries, published: number): Plate {
  const newest = series.headCounts.at(-1);
  const enough = published > 0 && published >= ENOUGH_PUBLISHED * (newest?.employees ?? 0);
  const gs = Object.values(series.gsGrades).reduce((sum, count) => sum + count, 0);
  const [plan] = Object.entries(series.payPlans);
  const entry = series.entryHiring;
  return {
    code: series.code,
    title: series.title,
    group: series.group,
    collar: series.collar,
    status: series.status,
    summary: series.summary,
    education: series.education,
    twoGradeInterval: series.twoGradeInterval,
    employees: newest ? { date: newest.date, count: newest.employees } : null,
    gsGrades: enough && gs >= GS_MAJORITY * published ? middleGrades(series.gsGrades) : null,
    payPlan: enough && plan ? { code: plan[0], share: Math.round((plan[1] / published) * 1000) / 1000 } : null,
    entry:
      entry && entry.last12 !== null && entry.best12 !== null
        ? { last12: entry.last12, best12: entry.best12, usualGrade: entry.usualGrade, degreeHeldShare: entry.degreeHeldShare }
        : null,
  };
}

/** Lowest and highest grade of the middle 80 % of the employees; null without any. */
export function middleGrades(gsGrades: Readonly<Record<string, number>>): { low: number; high: number } | null {
  const grades = Object.entries(gsGrades)
    .map(([grade, count]) => ({ grade: Number(grade), count }))
    .sort((a, b) => a.grade - b.grade);
  const total = grades.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const gradeAt = (share: number) => {
    let below = 0;
    for (const { grade, count } of grades) {
      below += count;
      if (below >= share * total) return grade;
    }
    return grades.at(-1)?.grade ?? 0;
  };
  return { low: gradeAt(TAIL), high: gradeAt(1 - TAIL) };
}
