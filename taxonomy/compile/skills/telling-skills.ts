import type { Attestation } from './attest-forms.ts';

export interface Telling {
  skill: string;
  share: number;
  lift: number;
}

/** A skill in fewer of a series' texts than this is an accident of one office. */
const LEAST_TEXTS = 2;
const LEAST_SHARE = 0.04;
const MOST = 24;
/** Series with fewer texts have no figures worth showing. */
const LEAST_SERIES_TEXTS = 3;

/** What each series asks for: skills that its own texts mention clearly more often than all texts do, most telling first. */
export function tellingSkills({ texts, bySeries, sizes }: Attestation, total: number): Map<string, Telling[]> {
  const result = new Map<string, Telling[]>();
  for (const [code, counts] of [...bySeries].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const size = sizes.get(code)!;
    if (size < LEAST_SERIES_TEXTS) continue;
    const telling: (Telling & { strength: number })[] = [];
    for (const [skill, n] of counts) {
      const share = n / size;
      const everywhere = texts.get(skill)! / total;
      const lift = share / everywhere;
      if (n < LEAST_TEXTS || share < LEAST_SHARE || lift < 1.5) continue;
      // Share times the bits it tells: neither a rarity nor what everybody asks for comes first.
      telling.push({ skill, share, lift, strength: share * Math.log2(lift) });
    }
    telling.sort((a, b) => b.strength - a.strength || (a.skill < b.skill ? -1 : 1));
    result.set(
      code,
      telling.slice(0, MOST).map(({ skill, share, lift }) => ({ skill, share, lift })),
    );
  }
  return result;
}
