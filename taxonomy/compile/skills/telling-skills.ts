import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import type { SkillCounts } from './count-skills.ts';

export type Telling = Omit<OccupationalSeries['asksFor'][number], 'label'>;

/** A skill in fewer of a series' texts than this is an accident of one office. */
const LEAST_TEXTS = 2;
const LEAST_SHARE = 0.04;
const LEAST_LIFT = 1.5;
const MOST = 24;
/** Series with fewer texts have no figures worth showing: two of three are no 67 %. */
const LEAST_SERIES_TEXTS = 5;
/** Texts like the average one that are added to each series' own before its skills are put in order: two of three texts prove little. */
export const DOUBT = 5;

/**
 * What each series asks for: skills that its own texts mention clearly more often than all texts do, most telling first.
 * `share` is of its own texts, as counted; `lift` is told with the doubt above, so that small series don't claim hundreds of times.
 */
export function tellingSkills({ texts, byKey, sizes, total }: SkillCounts): Map<string, Telling[]> {
  const result = new Map<string, Telling[]>();
  for (const [code, counts] of [...byKey].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const size = sizes.get(code)!;
    if (size < LEAST_SERIES_TEXTS) continue;
    const telling: (Telling & { strength: number })[] = [];
    for (const [skill, n] of counts) {
      const share = n / size;
      const everywhere = texts.get(skill)! / total;
      const doubted = (n + DOUBT * everywhere) / (size + DOUBT);
      const lift = doubted / everywhere;
      if (n < LEAST_TEXTS || share < LEAST_SHARE || lift < LEAST_LIFT) continue;
      // Share times the bits it tells: neither a rarity nor what everybody asks for comes first.
      telling.push({ skill, basis: 'openings', share, lift, strength: doubted * Math.log2(lift) });
    }
    telling.sort((a, b) => b.strength - a.strength || (a.skill < b.skill ? -1 : 1));
    result.set(
      code,
      telling.slice(0, MOST).map(({ strength: _, ...one }) => one),
    );
  }
  return result;
}
