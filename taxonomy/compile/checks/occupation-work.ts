import type { Problem } from '../series-facts/problem.ts';

const file = 'taxonomy/source/occupation-work.json';

/** A line must lead from an occupation that O*NET has tasks of to a series in use, and stand once. */
export function checkOccupationWork(
  lines: readonly { soc: string; series: string }[],
  socs: ReadonlySet<string>,
  codes: ReadonlySet<string>,
): Problem[] {
  return lines.flatMap(({ soc, series }, at) => [
    ...(socs.has(soc) ? [] : [{ file, entry: soc, wrong: 'unknown occupation', got: soc, expected: 'an O*NET-SOC code with tasks' }]),
    ...(codes.has(series) ? [] : [{ file, entry: soc, wrong: 'unknown series', got: series, expected: 'a code in use' }]),
    ...(lines.findIndex((line) => line.soc === soc) === at
      ? []
      : [{ file, entry: soc, wrong: 'written twice', got: soc, expected: 'one line' }]),
  ]);
}
