import type { Profile } from '../../../taxonomy/schema/profile.ts';
import { emptyProfile } from '../../../taxonomy/schema/profile.ts';
import { mergeProfiles } from '../backup/merge-records.ts';
import type { LinkSkill } from './link-content.ts';

/** The profile with a link's skills added. Where both know a skill, the person's own level stays. */
export function mergeLinkSkills(profile: Profile, skills: readonly LinkSkill[]): Profile {
  return mergeProfiles(profile, { ...emptyProfile(), skills: [...skills] });
}

/** The profile with a link's skills instead of its own. Evidence notes and years of a skill in both stay; all else is as it was. */
export function replaceWithLinkSkills(profile: Profile, skills: readonly LinkSkill[]): Profile {
  const own = new Map(profile.skills.map((skill) => [skill.id, skill]));
  const named = new Set(skills.map((skill) => skill.id));
  return {
    ...profile,
    skills: skills.map((skill) => {
      const { level: _level, ...rest } = own.get(skill.id) ?? { id: skill.id };
      return { ...rest, ...skill };
    }),
    notMine: profile.notMine.filter((id) => !named.has(id)),
  };
}
