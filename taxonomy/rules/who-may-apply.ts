import type { DirectHire, HiringPath, Program, RulesData } from '../schema/rules-data.ts';
import { type Standing, standingOf } from './freshness.ts';

export type WithStanding<Fact> = Fact & { standing: Standing };

/**
 * Who may apply to jobs of a series: the hiring paths of USAJOBS, and the government-wide direct hire authorities for the series.
 * `grades` is the range the person looks at; null keeps every path and authority. A path with a highest grade is left out when the whole range
 * lies above it. `today` is an ISO day.
 * Sources: USAJOBS help center (paths); OPM memos of 2003, 2018 and later (direct hire), each on its line. An announcement always has the last
 * word: an agency need not use any of them, so the wording is "may".
 */
export function whoMayApply(
  rules: Pick<RulesData, 'paths' | 'directHire'>,
  series: string,
  grades: { low: number; high: number } | null,
  today: string,
): { paths: WithStanding<HiringPath>[]; directHire: WithStanding<DirectHire>[] } {
  return {
    paths: rules.paths
      .filter(({ highestGrade }) => highestGrade === undefined || grades === null || grades.low <= highestGrade)
      .map((path) => ({ ...path, standing: standingOf(path, today) })),
    directHire: directHireFor(rules.directHire, series, grades, today),
  };
}

/** Direct hire authorities of a series that still run on `today` and touch the grades; one without known grades always counts. */
export function directHireFor(
  authorities: readonly DirectHire[],
  series: string,
  grades: { low: number; high: number } | null,
  today: string,
): WithStanding<DirectHire>[] {
  return authorities
    .filter((one) => one.series === series && (one.ends === null || today <= one.ends))
    .filter((one) => grades === null || one.grades === null || (grades.low <= one.grades.high && grades.high >= one.grades.low))
    .map((one) => ({ ...one, standing: standingOf(one, today) }));
}

/** Programs that concern a series (or all of them), with what may be said of each today. One that has ended is left out; a closed round stays, as closed. */
export function programsFor(programs: readonly Program[], series: string | null, today: string): WithStanding<Program>[] {
  return programs
    .filter((one) => one.state !== 'ended' && (one.series.length === 0 || (series !== null && one.series.includes(series))))
    .map((one) => ({ ...one, standing: standingOf(one, today) }));
}
