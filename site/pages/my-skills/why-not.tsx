import { useRef, useState } from 'preact/hooks';
import type { Lookup } from '../../../taxonomy/lookup/build-lookup.ts';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { Plate } from '../../../taxonomy/schema/taxonomy.ts';
import { SkillChips } from '../../ui/skill-chips.tsx';
import type { Engine } from '../engine.ts';
import { KindForYou } from './kind-for-you.tsx';

export interface WhyNotProps {
  engine: Engine;
  profile: Profile;
  onMark: (skill: string, done: boolean) => void;
  onNotMine: (skill: string, not: boolean) => void;
}

const OPTIONS = 6;
/** As many questions as the answer page asks. */
const CHIPS = 8;

/** "Why not this kind?": where it stands among all, what of it is marked, and the things that would bring it nearer. */
export function WhyNot({ engine, profile, onMark, onNotMine }: WhyNotProps) {
  const lookup = useRef<Lookup<Plate> | null>(null);
  const [found, setFound] = useState<readonly Plate[]>([]);
  const [code, setCode] = useState<string | null>(null);
  const search = async (query: string) => {
    const { buildLookup } = await import('../../../taxonomy/lookup/build-lookup.ts');
    lookup.current ??= buildLookup([...engine.taxonomy.plates.values()], (plate) => [plate.title, plate.code]);
    setFound(lookup.current(query, OPTIONS));
    setCode(null);
  };
  const [kind] = code ? engine.compare([code]) : [];
  const marked = new Set(profile.skills.map((skill) => skill.id));
  // Asked once, so that the chips stay where they are while they are answered.
  const [asked, setAsked] = useState<readonly string[]>([]);
  const choose = (plate: Plate) => {
    const [chosen] = engine.compare([plate.code]);
    setCode(plate.code);
    setAsked(
      (chosen?.asks ?? [])
        .filter(({ id }) => !marked.has(id))
        .slice(0, CHIPS)
        .map(({ id }) => id),
    );
  };
  const place = code ? engine.placeOf(code, profile) : null;

  return (
    <details class="details">
      <summary>Why not some other kind of job?</summary>
      <div class="details-body">
        <div class="job-search">
          <label for="why-not">A kind of federal job, or its code</label>
          <input
            id="why-not"
            class="field"
            type="search"
            autocomplete="off"
            placeholder="Economist, or 0110"
            onInput={(event) => void search(event.currentTarget.value)}
          />
        </div>
        {found.length > 0 && !kind && (
          <ul class="own-list">
            {found.map((plate) => (
              <li key={plate.code}>
                <button type="button" class="action action-second" onClick={() => choose(plate)}>
                  {plate.title} <span class="figure">{plate.code}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <div role="status" class="why-not-answer">
          {kind && (
            <KindForYou
              kind={kind}
              marked={marked}
              notMine={new Set(profile.notMine)}
              before={
                place === null ? 'Nothing you have marked points to it yet.' : `It stands at number ${place} for what you have marked.`
              }
            />
          )}
        </div>
        {kind && asked.length > 0 && (
          <SkillChips
            question="It would come nearer with these. Have you done any?"
            skills={asked.flatMap((id) => engine.taxonomy.skillById.get(id) ?? [])}
            marked={marked}
            onMark={onMark}
            notMine={new Set(profile.notMine)}
            onNotMine={onNotMine}
          />
        )}
      </div>
    </details>
  );
}
