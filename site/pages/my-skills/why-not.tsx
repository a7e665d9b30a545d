import { useState } from 'preact/hooks';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { Plate, SkillEntry } from '../../../taxonomy/schema/taxonomy.ts';
import { SkillChips } from '../../ui/skill-chips.tsx';
import type { Engine } from '../engine.ts';
import { KindChooser } from '../kinds/kind-chooser.tsx';
import { KindForYou } from './kind-for-you.tsx';

export interface WhyNotProps {
  engine: Engine;
  profile: Profile;
  onMark: (skill: string, done: boolean) => void;
  onNotMine: (skill: string, not: boolean) => void;
}

/** As many questions as the answer page asks. */
const CHIPS = 8;

/** "Why not this kind?": where it stands among all, what of it is marked, and the things that would bring it nearer. */
export function WhyNot({ engine, profile, onMark, onNotMine }: WhyNotProps) {
  const [code, setCode] = useState<string | null>(null);
  // Asked once, so that the chips stay where they are while they are answered.
  const [asked, setAsked] = useState<readonly SkillEntry[]>([]);
  const marked = new Set(profile.skills.map((skill) => skill.id));
  const notMine = new Set(profile.notMine);
  const [kind] = code ? engine.compare([code]) : [];
  const place = code ? engine.placeOf(code, profile) : null;
  const choose = (plate: Plate | null) => {
    setCode(plate?.code ?? null);
    const asks = plate ? (engine.compare([plate.code])[0]?.asks ?? []) : [];
    const open = asks.filter(({ id }) => !marked.has(id)).slice(0, CHIPS);
    setAsked(open.flatMap(({ id }) => engine.taxonomy.skillById.get(id) ?? []));
  };

  return (
    <details class="details">
      <summary>Why not some other kind of job?</summary>
      <div class="details-body">
        <KindChooser label="A kind of federal job, or its code" plates={engine.taxonomy.plates} onChoose={choose} />
        <div role="status" class="why-not-answer">
          {kind && (
            <KindForYou
              kind={kind}
              marked={marked}
              notMine={notMine}
              before={
                place === null ? 'Nothing you have marked points to it yet.' : `It stands at number ${place} for what you have marked.`
              }
            />
          )}
        </div>
        {asked.length > 0 && (
          <SkillChips
            question="It would come nearer with these. Have you done any?"
            skills={asked}
            marked={marked}
            onMark={onMark}
            notMine={notMine}
            onNotMine={onNotMine}
          />
        )}
      </div>
    </details>
  );
}
