import * as v from 'valibot';
import { ApplyingFact, DirectHire, HiringPath, PayPlan, Program, type RulesData } from '../../schema/rules-data.ts';
import type { Specialty } from '../../schema/specialty.ts';
import applying from '../../source/applying.json';
import directHire from '../../source/direct-hire.json';
import paths from '../../source/paths.json';
import payPlans from '../../source/pay-plans.json';
import programs from '../../source/programs/programs.json';
import { compileSpecialties } from './compile-specialties.ts';
import type { Problem } from './problem.ts';

/**
 * Everything the rules read besides the series: hiring paths, direct hire, programs, what to know before applying, pay plans.
 * The lines are kept by hand in taxonomy/source; each is parsed here, so a wrong one is named and left out. `codes` are the series that exist.
 */
export function compileRules(codes: ReadonlySet<string>): {
  rules: RulesData;
  /** Kinds of work inside a series, by its code. */
  specialties: Record<string, Specialty[]>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const file = (name: string) => `taxonomy/source/${name}.json`;
  const specialties = compileSpecialties();
  problems.push(...specialties.problems);
  const rules = {
    paths: parsed(file('paths'), HiringPath, paths, (line) => line.id, problems),
    directHire: parsed(
      file('direct-hire'),
      DirectHire,
      directHire,
      (line) => `${line.series} ${line.date} ${line.onlyFor ?? ''}`,
      problems,
    ),
    programs: parsed(file('programs/programs'), Program, programs, (line) => line.id, problems),
    applying: parsed(file('applying'), ApplyingFact, applying, (line) => line.id, problems),
    payPlans: parsed(file('pay-plans'), PayPlan, payPlans, (line) => line.code, problems),
  };
  const named = [
    ...rules.directHire.map((line) => line.series),
    ...rules.programs.flatMap((line) => line.series),
    ...Object.keys(specialties.byCode),
  ];
  for (const code of named.filter((one) => !codes.has(one))) {
    problems.push({ file: 'taxonomy/source', entry: code, wrong: 'unknown series', got: code, expected: 'a code of the USAJOBS list' });
  }
  return { rules, specialties: specialties.byCode, problems };
}

function parsed<Line>(
  file: string,
  schema: v.GenericSchema<unknown, Line>,
  lines: readonly unknown[],
  entryOf: (line: Line) => string,
  problems: Problem[],
): Line[] {
  const seen = new Set<string>();
  return lines.flatMap((line, at) => {
    const result = v.safeParse(schema, line);
    if (!result.success) {
      const [issue] = result.issues;
      problems.push({
        file,
        entry: `line ${at + 2}`,
        wrong: v.getDotPath(issue) ?? 'shape',
        got: issue.received,
        expected: issue.expected ?? issue.message,
      });
      return [];
    }
    const entry = entryOf(result.output);
    if (seen.has(entry)) problems.push({ file, entry, wrong: 'written twice', got: entry, expected: 'one line' });
    seen.add(entry);
    return [result.output];
  });
}
