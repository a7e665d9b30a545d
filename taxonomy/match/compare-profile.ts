import type { Taxonomy } from '../load-taxonomy.ts';
import type { Analysis, Comparison } from '../schema/analysis.ts';
import type { Profile } from '../schema/profile.ts';
import { resolveSkill } from './resolve-skills.ts';

/** A series asks for dozens of things; those a person can act on come first. */
const SERIES_SKILLS = 20;

/** What the ad and its first series ask for, against what the person marked. "Not marked" is not "doesn't have": only she can say that. */
export function compareProfile(analysis: Analysis, profile: Profile, taxonomy: Taxonomy): Comparison {
  const mine = new Set([...profile.skills.map(({ id }) => id), ...profile.credentials].flatMap((name) => idNow(name, taxonomy)));
  const askedByAd = analysis.skills.map(({ id }) => id);
  const first = analysis.series[0];
  const asks = first ? (taxonomy.asks[taxonomy.codes.indexOf(first.code)] ?? []) : [];
  const askedBySeries = asks.slice(0, SERIES_SKILLS).map(({ skill }) => taxonomy.skills[skill]!.id);
  return {
    askedByAdAndYours: askedByAd.filter((id) => mine.has(id)),
    askedBySeriesAndYours: askedBySeries.filter((id) => mine.has(id)),
    askedNotMarked: [...new Set([...askedByAd, ...askedBySeries])].filter((id) => !mine.has(id)),
  };
}

const idNow = (name: string, taxonomy: Taxonomy): string[] => {
  const at = resolveSkill(name, taxonomy);
  return at === undefined ? [] : [taxonomy.skills[at]!.id];
};
