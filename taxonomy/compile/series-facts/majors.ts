import type { Major } from '../../schema/pathways.ts';
import type { LedTo } from './series-by-occupation.ts';

const MOST = 6;
/** Shares of words that two names of a field must have in common to be one field. */
const SAME_FIELD = 0.99;

/**
 * The majors of the USAJOBS list and the fields of CIP 2020, by name. A CIP field whose words are those of a listed major takes over its series;
 * the others lead on through the official CIP to SOC table and this project's occupation links.
 */
export function majorsOf(
  listed: readonly { major: string; series: string }[],
  cip: readonly { code: string; title: string; soc: string }[],
  bySoc: ReadonlyMap<string, readonly LedTo[]>,
): Major[] {
  const byMajor = new Map<string, string[]>();
  for (const { major, series } of listed) byMajor.set(major, [...new Set([...(byMajor.get(major) ?? []), series])].sort());
  const fields = new Map<string, { code: string; title: string; socs: string[] }>();
  for (const { code, title, soc } of cip) {
    const field = fields.get(code) ?? { code, title: title.replace(/\.$/, ''), socs: [] };
    field.socs.push(soc);
    fields.set(code, field);
  }
  const own = [...byMajor].map(([name, series]): Major => {
    const same = [...fields.values()].filter(({ title }) => wordShare(name, title) >= SAME_FIELD);
    return {
      name,
      cip: '',
      listed: series,
      reached: reachedBy(
        same.flatMap(({ socs }) => socs),
        bySoc,
      ),
    };
  });
  const others = [...fields.values()].map(({ code, title, socs }): Major => {
    const same = own.find(({ name }) => wordShare(name, title) >= SAME_FIELD);
    return { name: title, cip: code, listed: same?.listed ?? [], reached: reachedBy(socs, bySoc) };
  });
  return [...own, ...others].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.cip < b.cip ? -1 : 1));
}

function reachedBy(socs: readonly string[], bySoc: ReadonlyMap<string, readonly LedTo[]>): string[] {
  const sums = new Map<string, number>();
  for (const soc of new Set(socs)) for (const { code, strength } of bySoc.get(soc) ?? []) sums.set(code, (sums.get(code) ?? 0) + strength);
  return [...sums]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([code]) => code);
}

/** Share of words (without endings and small words) that two names have in common, of the longer one: 1 = the same field. */
export function wordShare(one: string, other: string): number {
  const words = (name: string) =>
    new Set(
      name
        .toLowerCase()
        .replace(/\b(and|of|the|in|general|other|studies)\b/g, ' ')
        .split(/[^a-z]+/)
        .filter((word) => word !== '')
        .map((word) => word.replace(/(ies|y|s)$/, '')),
    );
  const [a, b] = [words(one), words(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(a.size, b.size, 1);
}
