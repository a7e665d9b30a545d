import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { Plate, SkillEntry } from '../../../taxonomy/schema/taxonomy.ts';
import { SkillChips } from '../../ui/skill-chips.tsx';
import { askReader } from '../ask-reader.ts';
import type { Compared } from '../engine.ts';
import { KindChooser } from '../kinds/kind-chooser.tsx';
import { KindForYou } from './kind-for-you.tsx';

export interface WhyNotProps {
  profile: Profile;
  onMark: (skill: string, done: boolean) => void;
  onNotMine: (skill: string, not: boolean) => void;
}

/** As many questions as the answer page asks. */
const CHIPS = 8;

/** "Why not this kind?": where it stands among all, what of it is marked, and the things that would bring it nearer. */
export function WhyNot({ profile, onMark, onNotMine }: WhyNotProps) {
  const [code, setCode] = useState<string | null>(null);
  const [chosen, setChosen] = useState<{ kind: Compared; place: number | null } | null>(null);
  // Asked once, so that the chips stay where they are while they are answered.
  const [asked, setAsked] = useState<readonly SkillEntry[]>([]);
  const marked = new Set(profile.skills.map((skill) => skill.id));
  const notMine = new Set(profile.notMine);
  const choose = (plate: Plate | null) => {
    setCode(plate?.code ?? null);
    setChosen(null);
    setAsked([]);
  };
  useEffect(() => {
    let over = false;
    const look = async (of: string) => {
      const [[kind], place] = await Promise.all([askReader('compare', [of]), askReader('placeOf', of, profile)]);
      if (over || !kind) return;
      setChosen({ kind, place });
      setAsked((was) => (was.length > 0 ? was : kind.asks.filter(({ id }) => !marked.has(id)).slice(0, CHIPS)));
    };
    // The box by which it was chosen says when nothing can be had.
    if (code) void look(code).catch(() => undefined);
    return () => {
      over = true;
    };
  }, [code, profile]);

  return (
    <details class="details">
      <summary>Why not some other kind of job?</summary>
      <div class="details-body">
        <KindChooser label="A kind of federal job, or its code" onChoose={choose} />
        <div role="status" class="why-not-answer">
          {chosen && (
            <KindForYou
              kind={chosen.kind}
              marked={marked}
              notMine={notMine}
              before={
                chosen.place === null
                  ? 'Nothing you have marked points to it yet.'
                  : `It stands at number ${chosen.place} for what you have marked.`
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
