import { useState } from 'preact/hooks';
import { markSkill } from '../../site/store/change-skills.ts';
import { SkillPicker } from '../../site/ui/skill-picker.tsx';
import { buildLookup } from '../../taxonomy/lookup/build-lookup.ts';
import type { SkillEntry } from '../../taxonomy/schema/taxonomy.ts';
import { loadEngine } from './engine.ts';
import { say } from './say.ts';
import { useProfile } from './use-profile.ts';

interface Known {
  search(query: string): readonly SkillEntry[];
  label(id: string): string;
}

/** The person's skills: type to add, press to remove. */
export function OwnSkills() {
  const { profile, change } = useProfile();
  const [known, setKnown] = useState<Known | null>(null);
  const load = () => {
    if (known) return;
    void loadEngine().then(({ taxonomy }) => {
      const lookup = buildLookup<SkillEntry>(taxonomy.skills, (skill) => [skill.label]);
      setKnown({ search: (query) => lookup(query, 8), label: (id) => taxonomy.skillById.get(id)?.label ?? id });
    });
  };
  const mine = profile?.skills ?? [];
  if (mine.length > 0) load();
  const mark = (id: string, done: boolean) =>
    void change(markSkill(id, done)).then(() => say(`${known?.label(id) ?? id} ${done ? 'added' : 'removed'}.`));
  return (
    <section aria-labelledby="skills-heading">
      <h2 id="skills-heading">Your skills</h2>
      <SkillPicker
        label="What can you do?"
        hint="Type a skill, such as budgeting or Python."
        search={known?.search ?? (() => [])}
        onNear={load}
        onPick={(id) => mark(id, true)}
      />
      {mine.length === 0 ? (
        <p class="quiet small">None marked yet.</p>
      ) : (
        <ul class="options-list">
          {mine.map(({ id }) => (
            <li key={id}>
              <span>{known?.label(id) ?? id}</span>
              <button type="button" class="link-button" onClick={() => mark(id, false)}>
                Remove<span class="heard"> {known?.label(id) ?? id}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
