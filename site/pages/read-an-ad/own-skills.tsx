import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { SkillEntry } from '../../../taxonomy/schema/taxonomy.ts';
import { type ChipSkill, SkillChips } from '../../ui/skill-chips.tsx';
import { SkillPicker, type SkillPickerProps } from '../../ui/skill-picker.tsx';
import { to } from '../frame/links.ts';

export interface OwnSkillsProps {
  chips: readonly ChipSkill[];
  profile: Profile | null;
  /** What the last press changed; heard as well as seen. */
  said: string;
  /** Given after a correction: takes it back. */
  undo: (() => void) | null;
  search: SkillPickerProps<SkillEntry>['search'];
  onNear: () => void;
  onMark: (skill: string, done: boolean) => void;
  onNotMine: (skill: string, not: boolean) => void;
}

/** "Which of these have you done?" and the way to add what the ad does not name. */
export function OwnSkills({ chips, profile, said, undo, search, onNear, onMark, onNotMine }: OwnSkillsProps) {
  const marked = new Set(profile?.skills.map((s) => s.id));
  const count = marked.size;
  return (
    <>
      {chips.length > 0 && (
        <SkillChips
          question="Which of these have you done?"
          skills={chips}
          marked={marked}
          onMark={onMark}
          notMine={new Set(profile?.notMine)}
          onNotMine={onNotMine}
        />
      )}
      <p class="own-said" role="status">
        {said}
        {undo && (
          <>
            {' '}
            <button type="button" class="link-button" onClick={undo}>
              Undo
            </button>
          </>
        )}
      </p>
      <SkillPicker
        label="What else can you do?"
        hint="Type a skill, such as budgeting or Python."
        search={search}
        onNear={onNear}
        onPick={(skill) => onMark(skill, true)}
      />
      {count > 0 && (
        <p class="small quiet">
          You have marked {count === 1 ? 'one skill' : `${count} skills`} so far. <a href={to('my-skills/')}>See my skills</a>
        </p>
      )}
    </>
  );
}
