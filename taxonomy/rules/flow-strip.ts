import type { FlowStrip, StepOfStrip } from '../schema/flow-strip.ts';
import type { OccupationalSeries } from '../schema/occupational-series.ts';
import type { SocOutlook } from '../schema/pathways.ts';
import { middleGrade, neighborsOf } from './neighbors.ts';

/** More make a list, not a picture. */
const ENDS = 4;
const STEPS = 4;

/**
 * Ways in, through and out of a series. Ends: its linked occupations, closest first, with what BLS says of each (`outlook`, by six-digit SOC).
 * Steps: series that ask for like skills; where nothing is known of its skills, the ones this project judged easily mistaken for it.
 * Retired series are no step. Empty lists where nothing is known.
 */
export function flowStrip(
  one: OccupationalSeries,
  all: readonly OccupationalSeries[],
  outlook: ReadonlyMap<string, SocOutlook>,
): FlowStrip {
  const current = new Map(all.filter(({ status }) => status.state !== 'retired').map((series) => [series.code, series]));
  return {
    code: one.code,
    ends: one.occupations.slice(0, ENDS).map(({ soc, title, basis }) => {
      const { privateEmployees = null, privateWage = null, growth = null, openings = null } = outlook.get(soc.slice(0, 7)) ?? {};
      return { soc, title, basis, privateEmployees, privateWage, growth, openings };
    }),
    through: stepsFrom(one, current),
    announcements: newestOf(one.announcements),
    agencies: one.agencies.count,
  };
}

function stepsFrom(one: OccupationalSeries, current: ReadonlyMap<string, OccupationalSeries>): StepOfStrip[] {
  const people = (code: string) => current.get(code)?.headCounts.at(-1)?.employees ?? null;
  const near = neighborsOf(one.code, [one, ...[...current.values()].filter(({ code }) => code !== one.code)], STEPS);
  if (near.length > 0) {
    return near.map(({ likeness: _sortedBy, ...step }) => ({ ...step, employees: people(step.code), basis: 'skills' as const }));
  }
  const here = middleGrade(one.gsGrades);
  return one.lookAlikes
    .flatMap(({ code }) => current.get(code) ?? [])
    .slice(0, STEPS)
    .map((other) => {
      const there = middleGrade(other.gsGrades);
      return {
        code: other.code,
        title: other.title,
        employees: people(other.code),
        basis: 'judged' as const,
        shared: [],
        adds: [],
        gradeStep: here === null || there === null ? null : there - here,
      };
    });
}

/** The count of the last year on file. */
function newestOf(byYear: Readonly<Record<string, number>>): number {
  return Object.entries(byYear).sort().at(-1)?.[1] ?? 0;
}
