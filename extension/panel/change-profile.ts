import { correct } from '../../site/store/corrections.ts';
import type { Correction, Profile } from '../../taxonomy/schema/profile.ts';

type Change = (profile: Profile) => Profile;
const without = (list: readonly string[], id: string) => list.filter((other) => other !== id);

/** Marks a skill as done, or takes the mark back. */
export const markSkill =
  (id: string, done: boolean): Change =>
  (profile) => {
    const others = profile.skills.filter((skill) => skill.id !== id);
    return { ...profile, skills: done ? [...others, { id }] : others, notMine: done ? without(profile.notMine, id) : profile.notMine };
  };

/** "I don't have this", or takes it back. Only the person says so; a skill that is not marked is only not marked yet. */
export const markNotMine =
  (id: string, not: boolean): Change =>
  (profile) => ({
    ...profile,
    skills: not ? profile.skills.filter((skill) => skill.id !== id) : profile.skills,
    notMine: not ? [...without(profile.notMine, id), id] : without(profile.notMine, id),
  });

export const addCorrection =
  (correction: Correction): Change =>
  (profile) =>
    correct(profile, correction);
