import type { Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import { emptyProfile } from '../../taxonomy/schema/profile.ts';
import { seededRandom } from '../seeded-random.ts';
import type { GoldItem } from './bench-sets.ts';
import { figures, type Outcome } from './measure-series.ts';
import type { Figure } from './quality-page.ts';

const SET = 'A few skills of judged private ads, as a profile';
const SIZES = { 'three skills': 3, 'six skills': 6 } as const;
/** Times that skills are drawn from each ad: by one draw alone the figures swing by eight points between editions that hardly differ. */
const DRAWS = 10;

/** What a few skills, drawn at random from each ad and read without it, lead to: the door of those who bring no ad. */
export function profileOutcomes(items: readonly GoldItem[], size: number, taxonomy: Taxonomy): Outcome[] {
  const random = seededRandom(1);
  return items.flatMap((item) => {
    const { skills } = analyzePosting({ title: item.title, text: item.text }, null, taxonomy, { titleBlind: true, top: 1 });
    if (skills.length < size) return [];
    return Array.from({ length: DRAWS }, () => {
      const drawn = skills
        .map(({ id }) => ({ id, at: random() }))
        .sort((a, b) => a.at - b.at)
        .slice(0, size)
        .map(({ id }) => ({ id }));
      const { series } = analyzePosting({}, { ...emptyProfile(), skills: drawn }, taxonomy, { top: 5 });
      const codes = series.map(({ code }) => code);
      const place = codes.findIndex((code) => item.right.includes(code));
      return { item, codes, band: series[0]?.band ?? null, share: series[0]?.score ?? 0, place };
    });
  });
}

/** Figures of both sizes, and how often a first match that is called strong is right. */
export function measureProfiles(items: readonly GoldItem[], taxonomy: Taxonomy): Figure[] {
  return Object.entries(SIZES).flatMap(([name, size]) => {
    const all = profileOutcomes(items, size, taxonomy);
    const { top1, top3 } = figures(all);
    const strong = all.filter(({ band }) => band === 'strong');
    const right = strong.filter(({ place }) => place === 0).length / (strong.length || 1);
    return [
      { set: SET, measure: `${name}: first place`, items: all.length, ours: top1 },
      { set: SET, measure: `${name}: first three`, items: all.length, ours: top3 },
      { set: SET, measure: `${name}: right where called strong`, items: strong.length, ours: right },
    ].map((figure) => ({ ...figure, ours: Number(figure.ours.toFixed(4)) }));
  });
}
