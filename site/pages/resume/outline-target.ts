import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { OutlineTarget } from '../../store/resume/outline.ts';
import { askReader } from '../ask-reader.ts';

/** Skills of a kind of job that an outline goes through: more would not fit two pages. */
const MOST = 12;

/** What an outline needs of the kind of job with this code, or of the one nearest to the person; null when nobody knows the code, or none is near. */
export async function outlineTarget(code: string | null, profile: Profile): Promise<OutlineTarget | null> {
  const nearest = async () => (profile.skills.length > 0 ? (await askReader('answer', {}, profile, {})).cards[0]?.code : undefined);
  const wanted = code ?? (await nearest());
  const [kind] = wanted ? await askReader('compare', [wanted]) : [];
  if (!kind) return null;
  const { code: of, title } = kind.plate;
  return { code: of, title, asksFor: kind.asks.slice(0, MOST).map(({ id, label }) => ({ skill: id, label })) };
}
