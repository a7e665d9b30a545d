import type { SkillKind } from '../../taxonomy/schema/skill.ts';

export interface ChipSkill {
  id: string;
  label: string;
  kind: SkillKind;
}

export interface SkillChipsProps {
  /** Seen and heard above the chips. */
  question: string;
  skills: readonly ChipSkill[];
  /** Ids the person has marked as done. */
  marked: ReadonlySet<string>;
  onMark: (skill: string, done: boolean) => void;
  /** Ids of which the person said "I don't have this". Not marked is not the same: it means nothing was said yet. */
  notMine?: ReadonlySet<string>;
  onNotMine?: (skill: string, not: boolean) => void;
}

/** "Which of these have you done?": one press says yes, a second takes it back. */
export function SkillChips({ question, skills, marked, onMark, notMine, onNotMine }: SkillChipsProps) {
  return (
    <fieldset class="chips">
      <legend class="chips-question">{question}</legend>
      <ul class="chips-list">
        {skills.map((skill) => {
          const not = notMine?.has(skill.id) ?? false;
          const done = marked.has(skill.id);
          return (
            <li key={skill.id} class={not ? 'chip chip-not' : 'chip'}>
              <button type="button" class="chip-main" aria-pressed={done} onClick={() => onMark(skill.id, !done)}>
                <ChipSign done={done} />
                <span>
                  {skill.label}
                  {not && <span class="chip-kind"> not yours</span>}
                </span>
              </button>
              {onNotMine && !done && (
                <button
                  type="button"
                  class="chip-no"
                  aria-pressed={not}
                  aria-label={`I don’t have this: ${skill.label}`}
                  title="I don’t have this"
                  onClick={() => onNotMine(skill.id, !not)}
                >
                  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                    <path d="M2 2l8 8M10 2l-8 8" class="stroke" />
                  </svg>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** An empty box or a ticked one: the state is never told by color alone. */
function ChipSign({ done }: { done: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M1.5 1.5h13v13h-13z" class="stroke" />
      {done && <path d="M4 8.2l2.8 2.8L12.2 5" class="stroke stroke-bold" />}
    </svg>
  );
}
