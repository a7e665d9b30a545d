import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import type { SharedSkills } from '../../schema/shared-skills.ts';
import { countSkills } from '../skills/count-skills.ts';

/** An opening's text with its series and the agency that hires. */
export interface Opening {
  code: string;
  agency: string;
  text: string;
}

/** Fewer agencies share nothing to speak of. */
const LEAST_AGENCIES = 3;
const COLUMNS = 6;
const ROWS = 8;

/**
 * For each series with openings from three agencies or more: which of the skills it asks for are named by openings of several of them.
 * Only skills that tell the series (`asksFor`) count, so that what every federal text says is no shared skill. Series without any are left out.
 */
export function sharedSkills(
  openings: Iterable<Opening>,
  series: readonly Pick<OccupationalSeries, 'code' | 'asksFor'>[],
  read: (text: string) => ReadonlySet<string>,
): SharedSkills[] {
  const counted = new Map(series.filter(({ asksFor }) => asksFor.length > 0).map((one) => [one.code, one]));
  const texts = [...openings]
    .filter(({ code }) => counted.has(code))
    .map(({ code, agency, text }) => ({ text, codes: [`${code}\t${agency}`] }));
  const { byKey, sizes } = countSkills(texts, read);
  const agenciesOf = new Map<string, string[]>();
  for (const key of sizes.keys()) {
    const [code, agency] = key.split('\t') as [string, string];
    agenciesOf.set(code, [...(agenciesOf.get(code) ?? []), agency]);
  }
  return [...counted.values()].flatMap(({ code, asksFor }) => {
    const sizeOf = (agency: string) => sizes.get(`${code}\t${agency}`) ?? 0;
    const agencies = (agenciesOf.get(code) ?? []).sort((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1));
    if (agencies.length < LEAST_AGENCIES) return [];
    const named = (agency: string, skill: string) => byKey.get(`${code}\t${agency}`)?.get(skill) ?? 0;
    const columns = agencies.slice(0, COLUMNS);
    const shared = asksFor
      .map(({ skill, label }) => ({
        skill,
        label,
        agencyCount: agencies.filter((agency) => named(agency, skill) > 0).length,
        by: columns.map((agency) => named(agency, skill)),
      }))
      .filter(({ agencyCount }) => agencyCount >= LEAST_AGENCIES)
      .sort((a, b) => b.agencyCount - a.agencyCount || sum(b.by) - sum(a.by))
      .slice(0, ROWS);
    if (shared.length === 0) return [];
    return [
      {
        code,
        agencies: columns.map((name) => ({ name, openings: sizeOf(name) })),
        agencyCount: agencies.length,
        openings: sum(agencies.map(sizeOf)),
        skills: shared,
      },
    ];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
