import { useRef, useState } from 'preact/hooks';
import { markNotMine, markSkill } from '../../site/store/change-skills.ts';
import { correctionOf, type HowWrong, correct as withCorrection } from '../../site/store/corrections.ts';
import { SkillChips } from '../../site/ui/skill-chips.tsx';
import type { Mention } from '../../taxonomy/schema/analysis.ts';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';

import { Details } from './details.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { PrivateTitles } from './private-titles.tsx';
import { say } from './say.ts';
import { skillPicker } from './skill-picker.ts';
import { ThreePlates } from './three-plates.tsx';
import { useAnswer } from './use-answer.ts';
import { useProfile } from './use-profile.ts';
import type { PanelSetting } from './use-settings.ts';

interface AdAnswerProps {
  posting: Posting & { id: string };
  settings: Record<string, string | number | boolean>;
  set: (name: PanelSetting, value: string | boolean | null) => Promise<void>;
}

/** Chips shown at first: so many leave the first plate in sight on a panel 360 px wide and 800 high. */
const FIRST_CHIPS = 5;

/** All that comes of one ad: chips, plates, details, foot. */
export function AdAnswer({ posting, settings, set }: AdAnswerProps) {
  const { profile, change } = useProfile();
  const [details, setDetails] = useState(false);
  const [more, setMore] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const titleBlind = settings['titleBlind'] === true;
  const chosen = typeof settings['payArea'] === 'string' ? settings['payArea'] : null;
  const { engine, shown } = useAnswer(posting, profile, { titleBlind, payArea: chosen });
  const chips = useSteadyChips(posting.id, shown?.answer.chips);

  if (!shown || !engine || !profile) return <p class="panel-wait">Looking for its federal counterpart …</p>;
  const { answer, analysis, payArea } = shown;
  const alter = (f: (p: Profile) => Profile, said: string) =>
    void change(f).then(
      () => say(said),
      (error: unknown) => setProblem(sentenceOf(error)),
    );
  const label = (id: string) => engine.taxonomy.skillById.get(id)?.label ?? id;
  const correct = (mention: Mention, how: HowWrong) => {
    const correction = correctionOf(mention.quote.toLowerCase(), how, posting.id);
    const said = {
      never: 'is never read as a skill again.',
      'not-here': 'no longer counts in this ad.',
      means: typeof how === 'object' ? `means ${label(how.means)} from now on, in every ad.` : '',
    };
    alter((person) => withCorrection(person, correction), `“${mention.quote}” ${said[correction.kind]}`);
  };

  return (
    <>
      {answer.cards.length === 0 ? (
        <p class="panel-none">{answer.notes.join(' ')}</p>
      ) : (
        <>
          {chips.length > 0 && (
            <div class="panel-chips">
              <SkillChips
                question="Which of these have you done?"
                skills={more ? chips : chips.slice(0, FIRST_CHIPS)}
                marked={new Set(profile.skills.map((skill) => skill.id))}
                onMark={(id, done) =>
                  alter(markSkill(id, done), `${label(id)} ${done ? 'marked' : 'no longer marked'}. The plates are up to date.`)
                }
                notMine={new Set(profile.notMine)}
                onNotMine={(id, not) =>
                  alter(markNotMine(id, not), not ? `Noted: you don’t have ${label(id)}.` : `${label(id)} is open again.`)
                }
              />
              {chips.length > FIRST_CHIPS && (
                <button type="button" class="link-button small" aria-expanded={more} onClick={() => setMore(!more)}>
                  {more ? 'Fewer skills' : `${chips.length - FIRST_CHIPS} more`}
                </button>
              )}
            </div>
          )}
          {answer.occupations && <PrivateTitles occupations={answer.occupations} />}
          <ThreePlates answer={answer} />
        </>
      )}
      {problem && (
        <p class="panel-problem" role="alert">
          {problem}
        </p>
      )}
      {details && (
        <Details
          answer={answer}
          analysis={analysis}
          profile={profile}
          payAreas={engine.payAreas}
          payArea={payArea}
          onPayArea={(code) => void set('payArea', code)}
          alsoNames={engine.alsoNames}
          titleBlind={titleBlind}
          onTitleBlind={(on) => void set('titleBlind', on || null)}
          onCorrect={correct}
          picker={skillPicker}
        />
      )}
      <PanelFoot posting={posting} saveAlways={settings['saveEveryAd'] === true} details={details} onDetails={() => setDetails(!details)} />
    </>
  );
}

/** Chips stay where they are while the person answers them: a chip that moves away under the pointer gets the wrong press. */
function useSteadyChips<T>(id: string, chips: readonly T[] | undefined): readonly T[] {
  const kept = useRef<{ id: string; chips: readonly T[] }>({ id: '', chips: [] });
  if (chips && (kept.current.id !== id || kept.current.chips.length === 0)) kept.current = { id, chips };
  return kept.current.chips;
}

/** Our own expected failures carry a sentence for the person. */
const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : 'This could not be kept.');
