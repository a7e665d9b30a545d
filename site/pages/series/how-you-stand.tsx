import type { Profile } from '../../../taxonomy/schema/profile.ts';
import { to } from '../frame/links.ts';
import { standingWords } from '../kinds/standing-words.ts';

export interface AskedSkill {
  id: string;
  label: string;
}

/** Tags shown, those marked first; all are counted. */
const SHOWN = 12;

/** Counts, never a score: what of this kind of job the person has marked, and what nothing was said of yet. */
export function HowYouStand({ asks, profile }: { asks: readonly AskedSkill[]; profile: Profile }) {
  const marked = new Set(profile.skills.map((skill) => skill.id));
  const not = new Set(profile.notMine);
  const yours = asks.filter(({ id }) => marked.has(id));
  const open = asks.filter(({ id }) => !marked.has(id) && !not.has(id)).slice(0, Math.max(0, SHOWN - yours.length));
  if (asks.length === 0) return null;
  if (marked.size === 0) {
    return (
      <p>
        <a href={to('my-skills/')}>Mark your skills</a> to see how you stand here.
      </p>
    );
  }
  return (
    <>
      <h2>How you stand</h2>
      <p>{standingWords(yours.length, asks.length)}</p>
      <ul class="plate-skills">
        {yours.map(({ id, label }) => (
          <li key={id}>
            <span class="skill-tag skill-tag-yours">{label}</span>
          </li>
        ))}
        {open.map(({ id, label }) => (
          <li key={id}>
            <span class="skill-tag">{label}</span>
          </li>
        ))}
      </ul>
      <p class="small quiet">Tags without a tick are not marked yet. That does not mean you lack them.</p>
    </>
  );
}
