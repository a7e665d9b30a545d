import type { SharedSkills } from '../../taxonomy/schema/shared-skills.ts';
import { DotsPicture } from './dots-picture.tsx';

/** Skills down, agencies across: a dot grows with the share of the agency's openings that name the skill. */
export function SharedSkillsPicture({ shared: { agencies, skills }, label }: { shared: SharedSkills; label: string }) {
  return (
    <DotsPicture
      columns={agencies.map(({ name }) => ({ id: name, name: shortAgency(name) }))}
      rows={skills.map(({ skill, label: name, by }) => ({
        id: skill,
        name,
        sizes: agencies.map(({ openings }, at) => (by[at] ?? 0) / openings),
      }))}
      label={label}
    />
  );
}

/** "Department of the Army" is "Army" where room is short. */
export const shortAgency = (name: string): string => name.replace(/^Department of (?:the )?/, '');
