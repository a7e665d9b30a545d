import * as v from 'valibot';
import type { GsPayTable } from '../../schema/gs-pay-table.ts';
import localityPlaces from '../../source/locality-places.json';
import type { Problem } from './problem.ts';

const FILE = 'pay/gs_pay_2026.json';
const PLACES_FILE = 'taxonomy/source/locality-places.json';
const Given = v.object({
  year: v.number(),
  base: v.record(v.string(), v.array(v.number())),
  localities: v.array(v.object({ name: v.string(), percent: v.number() })),
});

/** Rate for level IV of the Executive Schedule in 2026: no GS rate with locality may pass it (5 U.S.C. 5304(g)). */
const CAP_2026 = 197_200;

/** The pay table as the product carries it: base rates by grade and step, localities with an id and the places known to lie in them. */
export function compilePay(text: string): { pay: GsPayTable; problems: Problem[] } {
  const given = v.parse(Given, JSON.parse(text));
  const places = new Map(localityPlaces.map((line) => [line.locality, line.places]));
  const localities = given.localities.map(({ name, percent }) => {
    const code = localityCode(name);
    return { code, name: name === 'Rest of US' ? 'Rest of the U.S.' : name, percent, places: places.get(code) ?? [] };
  });
  const base = Array.from({ length: 15 }, (_, at) => given.base[String(at + 1)] ?? []);
  const problem = (file: string, entry: string, wrong: string, got: string, expected: string): Problem => ({
    file,
    entry,
    wrong,
    got,
    expected,
  });
  const codes = localities.map(({ code }) => code);
  return {
    pay: { year: given.year, cap: CAP_2026, source: 'opm-salary-table-2026', base, localities },
    problems: [
      ...base.flatMap((steps, at) => (steps.length === 10 ? [] : [problem(FILE, `GS-${at + 1}`, 'steps', String(steps.length), '10')])),
      ...codes
        .filter((code, at) => codes.indexOf(code) !== at)
        .map((code) => problem(FILE, code, 'two localities share an id', code, 'one')),
      ...[...places.keys()]
        .filter((code) => !codes.includes(code))
        .map((code) => problem(PLACES_FILE, code, 'unknown locality', code, 'an id of the pay table')),
    ],
  };
}

/** Id of a locality from the first place in its name: "St. Louis-St. Charles-Farmington, MO-IL" is "st-louis". */
export function localityCode(name: string): string {
  const [place = ''] = name.replace(/^State of /, '').split(/-|,/);
  return place.toLowerCase().replaceAll('.', '').trim().replaceAll(' ', '-');
}
