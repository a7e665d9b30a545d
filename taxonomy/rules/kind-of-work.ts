import type { KindOfWork } from '../schema/kind-of-work.ts';
import type { Posting } from '../schema/posting.ts';
import type { RulesData } from '../schema/rules-data.ts';
import { rankSpecialties } from './pick-specialty.ts';

const TITLES = 4;
const WORDS = 5;

/**
 * What stands behind the specialty `label` that was named for a series: the ad's words, typical titles, and role codes (NICE and DCWF).
 * Null where the series has no such specialty, or the ad no word of it.
 */
export function kindOfWork(
  { specialties }: Pick<RulesData, 'specialties'>,
  code: string,
  label: string,
  posting: Pick<Posting, 'title' | 'text'>,
): KindOfWork | null {
  const kinds = specialties[code] ?? [];
  const kind = kinds.find((one) => one.label === label);
  const found = rankSpecialties(kinds, posting).find((match) => match.label === label);
  if (!kind || !found) return null;
  const words = new Map(found.because.map(({ quote }) => [quote.toLowerCase(), quote]));
  return {
    label,
    because: [...words.values()].slice(0, WORDS),
    titles: kind.titles.slice(0, TITLES),
    roles: (kind.roles ?? []).map((role) => `${role.name} (${role.code})`),
  };
}
