import * as v from 'valibot';
import type { GsPayTable } from '../../schema/gs-pay-table.ts';
import type { Problem } from './problem.ts';

const FILE = 'pay/gs_pay_2026.json';
const Given = v.object({
  year: v.number(),
  base: v.record(v.string(), v.pipe(v.array(v.number()), v.length(10))),
  localities: v.array(v.object({ name: v.string(), percent: v.number() })),
});

/** Rate for level IV of the Executive Schedule in 2026: no GS rate with locality may pass it (5 U.S.C. 5304(g)). */
const CAP_2026 = 197_200;

/** The pay table as the product carries it: base rates by grade and step, localities with an id of their own. */
export function compilePay(text: string): { pay: GsPayTable; problems: Problem[] } {
  const given = v.parse(Given, JSON.parse(text));
  const localities = given.localities.map(({ name, percent }) => ({
    code: localityCode(name),
    name: name === 'Rest of US' ? 'Rest of the U.S.' : name,
    percent,
  }));
  const base = Array.from({ length: 15 }, (_, at) => given.base[String(at + 1)] ?? []);
  const problems: Problem[] = [];
  base.forEach((steps, at) => {
    if (steps.length !== 10)
      problems.push({ file: FILE, entry: `GS-${at + 1}`, wrong: 'steps', got: String(steps.length), expected: '10' });
  });
  for (const { code } of localities) {
    const same = localities.filter((other) => other.code === code).length;
    if (same > 1) problems.push({ file: FILE, entry: code, wrong: 'two localities share an id', got: String(same), expected: '1' });
  }
  return { pay: { year: given.year, cap: CAP_2026, source: 'opm-salary-table-2026', base, localities }, problems };
}

/** Id of a locality from the first place in its name: "St. Louis-St. Charles-Farmington, MO-IL" is "st-louis". */
export function localityCode(name: string): string {
  const [place = ''] = name.replace(/^State of /, '').split(/[-,]/);
  return place.toLowerCase().replaceAll('.', '').trim().replaceAll(' ', '-');
}
