import type { Profile } from '../../taxonomy/schema/profile.ts';

const without = (list: readonly string[], id: string) => list.filter((other) => other !== id);

/** Marks a skill as done, or takes the mark back. A skill that is marked already keeps its level, years and evidence. */
export const markSkill =
  (id: string, done: boolean) =>
  (profile: Profile): Profile => {
    if (!done) return { ...profile, skills: profile.skills.filter((skill) => skill.id !== id) };
    const there = profile.skills.some((skill) => skill.id === id);
    return { ...profile, skills: there ? profile.skills : [...profile.skills, { id }], notMine: without(profile.notMine, id) };
  };

/** "I don't have this", or takes it back. Only the person says so; a skill that is not marked is only not marked yet. */
export const markNotMine =
  (id: string, not: boolean) =>
  (profile: Profile): Profile => ({
    ...profile,
    skills: not ? profile.skills.filter((skill) => skill.id !== id) : profile.skills,
    notMine: not ? [...without(profile.notMine, id), id] : without(profile.notMine, id),
  });

/** Says how well a skill is known, how long, or neither; marks it first where needed. */
export const rateSkill =
  (id: string, rating: Pick<Profile['skills'][number], 'level' | 'years'>) =>
  (profile: Profile): Profile => {
    const marked = markSkill(id, true)(profile);
    return {
      ...marked,
      skills: marked.skills.map((skill) => {
        if (skill.id !== id) return skill;
        const { level: _level, years: _years, ...rest } = skill;
        return { ...rest, ...rating };
      }),
    };
  };
