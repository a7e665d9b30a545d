import type { KindOfWork } from '../schema/kind-of-work.ts';
import type { Posting } from '../schema/posting.ts';
import type { RulesData } from '../schema/rules-data.ts';
import type { Specialty } from '../schema/specialty.ts';

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
  const kind = (specialties[code] ?? []).find((one) => one.label === label);
  const because = kind ? wordsFor(kind, `${posting.title ?? ''}\n${posting.text ?? ''}`) : [];
  if (!kind || because.length === 0) return null;
  return {
    label,
    because: because.slice(0, WORDS),
    titles: kind.titles.slice(0, TITLES),
    roles: (kind.roles ?? []).map((role) => `${role.name} (${role.code})`),
  };
}

/** The ad's own spelling of the titles and cues it holds as whole words, most often said first. A phrase with a capital letter counts in that spelling only. */
function wordsFor({ titles, cues }: Specialty, ad: string): string[] {
  const said = [...new Set([...titles, ...cues])].flatMap((phrase) => {
    const words = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, phrase === phrase.toLowerCase() ? 'giu' : 'gu');
    const places = [...ad.matchAll(pattern)];
    return places[0] ? [{ quote: places[0][0], times: places.length }] : [];
  });
  return said.sort((a, b) => b.times - a.times).map(({ quote }) => quote);
}
