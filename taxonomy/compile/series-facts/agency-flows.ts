import * as v from 'valibot';
import type { AgencyFlow } from '../../schema/pathways.ts';

export interface AgencyFlows {
  /** "2018Q1" and so on; only whole quarters. */
  quarters: string[];
  agencies: AgencyFlow[];
}

const Monthly = v.object({ months: v.array(v.string()), agencies: v.record(v.string(), v.array(v.number())) });

/** Name of the row that sums all agencies, and of the one that sums the small ones. */
const ALL_AGENCIES = 'All agencies';
export const SMALL_AGENCIES = 'Small agencies together';
/** Agencies with this many hires and leavers over all quarters have a row of their own. */
const OWN_ROW = 2000;

/**
 * Hires and leavers by agency and quarter from OPM's monthly files (EHRI, January 2018 to March 2026). Transfers between agencies count on both
 * sides, so the sums are movements, not people new to government. `nameOf` gives an agency's name in normal words.
 */
export function agencyFlows(accessions: string, separations: string, pathways: string, nameOf: (given: string) => string): AgencyFlows {
  const [hires, leavers, early] = [accessions, separations, pathways].map((text) => v.parse(Monthly, JSON.parse(text)));
  const months = hires?.months ?? [];
  const quarters = Array.from({ length: Math.floor(months.length / 3) }, (_, at) => quarterOf(months[at * 3] ?? ''));
  const sums = new Map<string, AgencyFlow>();
  const flowOf = (agency: string) => {
    const known = sums.get(agency) ?? { agency, hires: zeros(quarters), leavers: zeros(quarters), earlyCareer: zeros(quarters) };
    sums.set(agency, known);
    return known;
  };
  const rows = [
    ['hires', hires],
    ['leavers', leavers],
    ['earlyCareer', early],
  ] as const;
  for (const [kind, table] of rows) {
    for (const [given, counts] of Object.entries(table?.agencies ?? {})) {
      for (const agency of [nameOf(given), ALL_AGENCIES]) addUp(flowOf(agency)[kind], counts);
    }
  }
  const size = (flow: AgencyFlow) => total(flow.hires) + total(flow.leavers);
  const small = flowOf(SMALL_AGENCIES);
  for (const flow of [...sums.values()].filter((one) => one !== small && size(one) < OWN_ROW)) {
    for (const kind of ['hires', 'leavers', 'earlyCareer'] as const)
      for (const [at, count] of flow[kind].entries()) addAt(small[kind], at, count);
    sums.delete(flow.agency);
  }
  return { quarters, agencies: [...sums.values()].sort((a, b) => size(b) - size(a) || (a.agency < b.agency ? -1 : 1)) };
}

const quarterOf = (month: string) => `${month.slice(0, 4)}Q${Math.ceil(Number(month.slice(4)) / 3)}`;
const zeros = (quarters: string[]) => quarters.map(() => 0);
const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
function addUp(quarters: number[], months: number[]) {
  for (const [at, count] of months.entries()) addAt(quarters, Math.floor(at / 3), count);
}
function addAt(counts: number[], at: number, count: number) {
  if (at < counts.length) counts[at] = (counts[at] ?? 0) + count;
}
