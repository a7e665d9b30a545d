import type { MilitaryOccupation } from '../../schema/pathways.ts';
import { groupRows } from './group-rows.ts';
import type { LedTo } from './series-by-occupation.ts';

/** Link of the 2015 table: a military code to an O*NET-SOC 2010 code. */
export interface MilitaryLink {
  branch: MilitaryOccupation['branch'];
  code: string;
  title: string;
  soc2010: string;
}

const MOST = 5;

/**
 * Military codes to series along the chain MOC -> O*NET-SOC 2010 -> 2019 -> series. The table is from 2015: codes that came later are missing, and
 * some jobs changed much (25B stands there as a computer operator). `judged` lines overrule the chain for codes that many people hold.
 * A series that several occupations of a code lead to adds up; codes that lead nowhere are left out.
 */
export function militaryOccupations(
  links: readonly MilitaryLink[],
  to2019: ReadonlyMap<string, readonly string[]>,
  bySoc: ReadonlyMap<string, readonly LedTo[]>,
  judged: readonly Omit<MilitaryOccupation, 'basis'>[],
): MilitaryOccupation[] {
  const own = new Set(judged.map(({ branch, code }) => `${branch} ${code}`));
  const chained = [...groupRows(links, ({ branch, code }) => `${branch} ${code}`)]
    .filter(([key]) => !own.has(key))
    .flatMap(([, rows]): MilitaryOccupation[] => {
      const [first] = rows;
      if (!first) return [];
      const sums = new Map<string, number>();
      const socs = new Set(rows.flatMap(({ soc2010 }) => to2019.get(soc2010) ?? [soc2010]));
      for (const soc of socs) {
        for (const { code, strength } of bySoc.get(soc) ?? bySoc.get(soc.slice(0, 7)) ?? [])
          sums.set(code, (sums.get(code) ?? 0) + strength);
      }
      const ranked = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      const { branch, code, title } = first;
      return [{ branch, code, title, series: ranked.slice(0, MOST).map(([one]) => one), basis: 'crosswalk' }];
    });
  const set = judged.map((line): MilitaryOccupation => ({ ...line, basis: 'judged' }));
  return [...set, ...chained]
    .filter(({ series }) => series.length > 0)
    .sort((a, b) => compare(a.branch, b.branch) || compare(a.code, b.code));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
