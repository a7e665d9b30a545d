import type { OccupationalSeries } from '../schema/occupational-series.ts';

export type NeighborSeries = Pick<OccupationalSeries, 'code' | 'title' | 'asksFor' | 'gsGrades'>;

/** A series close by, and what the step to it means. */
export interface Neighbor {
  code: string;
  title: string;
  /** Likeness of what both ask for, 0..1. */
  likeness: number;
  /** Labels of skills both ask for, and of those the step adds; the most telling first, at most four. */
  shared: string[];
  adds: string[];
  /** Steps between the middle GS grades: above 0 = the neighbor sits higher. Null where one has no GS grades. */
  gradeStep: number | null;
}

const SHOWN = 4;
/** One skill in common may be chance: likeness is halved at two shared skills and nears its full value with many. */
const CHANCE = 2;
/** Stands for the share of a skill that rests on a description: about what the tenth of those that rest on openings has. */
const DESCRIBED = 0.3;
/** Less is no neighborhood. */
const LEAST = 0.1;

/**
 * Series that ask for the most alike skills, closest first, at most `most`; empty for an unknown code or one without known skills.
 * A skill weighs by the share of the series' texts that name it (a middling one where none was read) times how telling it is (the logarithm
 * of its lift); likeness is the cosine.
 */
export function neighborsOf(code: string, series: readonly NeighborSeries[], most = 6): Neighbor[] {
  const own = series.find((one) => one.code === code);
  if (!own || own.asksFor.length === 0) return [];
  const mine = weightsOf(own);
  return series
    .filter((one) => one.code !== code)
    .map((one) => ({ one, likeness: skillLikeness(own, one) }))
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || (a.one.code < b.one.code ? -1 : 1))
    .slice(0, most)
    .map(({ one, likeness }) => {
      const theirs = weightsOf(one);
      const ranked = [...one.asksFor].sort((a, b) => (theirs.get(b.skill) ?? 0) - (theirs.get(a.skill) ?? 0));
      const labels = (has: boolean) =>
        ranked
          .filter(({ skill }) => mine.has(skill) === has)
          .slice(0, SHOWN)
          .map(({ label }) => label);
      const [here, there] = [middleGrade(own.gsGrades), middleGrade(one.gsGrades)];
      return {
        code: one.code,
        title: one.title,
        likeness: Math.round(likeness * 100) / 100,
        shared: labels(true),
        adds: labels(false),
        gradeStep: here === null || there === null ? null : there - here,
      };
    });
}

/** Likeness of what two series ask for, 0..1; 0 where nothing is known of one of them. */
export function skillLikeness(one: Pick<NeighborSeries, 'asksFor'>, other: Pick<NeighborSeries, 'asksFor'>): number {
  const mine = weightsOf(one);
  return cosine(mine, weightsOf(other)) * certainty(other.asksFor.filter(({ skill }) => mine.has(skill)).length);
}

/** The grade that half of the GS employees are at or below; null without any. */
export function middleGrade(gsGrades: Readonly<Record<string, number>>): number | null {
  const grades = Object.entries(gsGrades).sort(([a], [b]) => Number(a) - Number(b));
  const half = grades.reduce((sum, [, count]) => sum + count, 0) / 2;
  let below = 0;
  for (const [grade, count] of grades) {
    below += count;
    if (below >= half) return Number(grade);
  }
  return null;
}

const certainty = (shared: number) => shared / (shared + CHANCE);
const weightsOf = ({ asksFor }: Pick<NeighborSeries, 'asksFor'>) =>
  new Map(asksFor.map(({ skill, share, lift }) => [skill, (share ?? DESCRIBED) * Math.log(1 + lift)]));

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const length = (weights: ReadonlyMap<string, number>) =>
    Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  const both = length(one) * length(other);
  return both === 0 ? 0 : [...one].reduce((sum, [skill, weight]) => sum + weight * (other.get(skill) ?? 0), 0) / both;
}
