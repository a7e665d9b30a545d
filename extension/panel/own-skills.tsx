import { useEffect, useState } from 'preact/hooks';
import { markSkill } from '../../site/store/change-skills.ts';
import { undoCorrection } from '../../site/store/corrections.ts';
import { CorrectionsList } from '../../site/ui/corrections-list.tsx';
import { SkillPicker } from '../../site/ui/skill-picker.tsx';
import { loadEngine, type PanelEngine } from './engine.ts';
import { say } from './say.ts';
import { skillPicker } from './skill-picker.ts';
import { useProfile } from './use-profile.ts';

/** The person's skills: type to add, press to remove; and what she corrected in ads. */
export function OwnSkills() {
  const { profile, change } = useProfile();
  const [engine, setEngine] = useState<PanelEngine | null>(null);
  const mine = profile?.skills ?? [];
  const corrections = profile?.corrections ?? [];
  const needed = mine.length + corrections.length > 0;
  useEffect(() => {
    if (needed) void loadEngine().then(setEngine);
  }, [needed]);
  const label = (id: string) => engine?.taxonomy.skillById.get(id)?.label ?? id;
  const mark = (id: string, done: boolean) =>
    void change(markSkill(id, done)).then(() => say(`${label(id)} ${done ? 'added' : 'removed'}.`));
  return (
    <>
      <section aria-labelledby="skills-heading">
        <h2 id="skills-heading">Your skills</h2>
        <SkillPicker
          label="What can you do?"
          hint="Type a skill, such as budgeting or Python."
          {...skillPicker}
          onPick={(id) => mark(id, true)}
        />
        {mine.length === 0 ? (
          <p class="quiet small">None marked yet.</p>
        ) : (
          <ul class="options-list">
            {mine.map(({ id }) => (
              <li key={id}>
                <span>{label(id)}</span>
                <button type="button" class="link-button" onClick={() => mark(id, false)}>
                  Remove<span class="heard"> {label(id)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <CorrectionsList
        corrections={corrections}
        labelOf={label}
        onUndo={(correction) =>
          void change((person) => undoCorrection(person, correction)).then(() => say(`“${correction.form}” is read as before.`))
        }
      />
    </>
  );
}
