import * as v from 'valibot';
import { Specialty } from '../../schema/specialty.ts';
import s0301 from '../../source/specialties/0301.json';
import s0343 from '../../source/specialties/0343.json';
import s0401 from '../../source/specialties/0401.json';
import s0601 from '../../source/specialties/0601.json';
import s0801 from '../../source/specialties/0801.json';
import s1101 from '../../source/specialties/1101.json';
import s1301 from '../../source/specialties/1301.json';
import s2210 from '../../source/specialties/2210.json';
import type { Problem } from './problem.ts';

const LISTS: Readonly<Record<string, readonly unknown[]>> = {
  '0301': s0301,
  '0343': s0343,
  '0401': s0401,
  '0601': s0601,
  '0801': s0801,
  '1101': s1101,
  '1301': s1301,
  '2210': s2210,
};

/** The kinds of work inside the catch-all series, by code, and what is wrong in their lists. A line that doesn't fit is named and left out. */
export function compileSpecialties(): { byCode: Record<string, Specialty[]>; problems: Problem[] } {
  const problems: Problem[] = [];
  const byCode = Object.fromEntries(
    Object.entries(LISTS).map(([code, lines]) => [code, lines.flatMap((line, at) => readLine(code, line, at, problems))]),
  );
  return { byCode, problems };
}

function readLine(code: string, line: unknown, at: number, problems: Problem[]): Specialty[] {
  const file = `taxonomy/source/specialties/${code}.json`;
  const result = v.safeParse(Specialty, line);
  if (!result.success) {
    const [issue] = result.issues;
    problems.push({
      file,
      entry: `line ${at + 2}`,
      wrong: v.getDotPath(issue) ?? 'shape',
      got: issue.received,
      expected: issue.expected,
    });
    return [];
  }
  const { id, cues, titles } = result.output;
  if (!id.startsWith(`${code}-`)) problems.push({ file, entry: id, wrong: 'id of another series', got: id, expected: `${code}-...` });
  for (const words of [cues, titles]) {
    for (const twice of words.filter((word, place) => words.indexOf(word) !== place))
      problems.push({ file, entry: id, wrong: 'word listed twice', got: twice, expected: 'once' });
  }
  return [result.output];
}
