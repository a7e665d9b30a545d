import type { MilitaryOccupation } from '../schema/pathways.ts';

/**
 * Reads the compiled part military.tsv: branch, code, title, basis, series codes parted by blanks; a line that isn't whole is skipped.
 * Source: O*NET's military crosswalk of 2015 and this project's own judgement (the `basis` says which). Say its age where it is shown.
 */
export function readMilitary(text: string): MilitaryOccupation[] {
  return text.split('\n').flatMap((line) => {
    const [branch, code, title, basis, series] = line.split('\t');
    if (!branch || !code || !title || !series) return [];
    return [
      {
        branch: branch as MilitaryOccupation['branch'],
        code,
        title,
        series: series.split(' '),
        basis: basis === 'judged' ? 'judged' : 'crosswalk',
      },
    ];
  });
}

/**
 * Occupations with a military code, in any branch; capitals, blanks and hyphens don't matter. Air Force codes name the skill level in their
 * fourth place, so "3D052" also finds "3D0X2". Empty for an unknown code.
 */
export function findMilitary(list: readonly MilitaryOccupation[], code: string): MilitaryOccupation[] {
  const wanted = plain(code);
  if (wanted === '') return [];
  const exact = list.filter((one) => plain(one.code) === wanted);
  if (exact.length > 0) return exact;
  const anyLevel = /^\d[A-Z]\d\d\d$/.test(wanted) ? `${wanted.slice(0, 3)}X${wanted.slice(4)}` : '';
  return list.filter((one) => plain(one.code) === anyLevel);
}

/** Series of several codes together, those that more codes lead to first, then in the order given. */
export function seriesOfMilitary(found: readonly MilitaryOccupation[]): string[] {
  const counts = new Map<string, number>();
  for (const { series } of found) {
    for (const [place, code] of series.entries()) counts.set(code, (counts.get(code) ?? 0) + 1 / (place + 2));
  }
  return [...counts].sort(([, x], [, y]) => y - x).map(([code]) => code);
}

const plain = (code: string) => code.toUpperCase().replace(/[\s-]/g, '');
