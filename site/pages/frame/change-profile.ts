import type { Correction, Profile } from '../../../taxonomy/schema/profile.ts';

/** Marks a skill as done, or takes the mark back. What was noted with it goes with the mark. */
export const markSkill =
  (id: string, done: boolean) =>
  (profile: Profile): Profile => ({
    ...profile,
    skills: done ? [...profile.skills.filter((s) => s.id !== id), { id }] : profile.skills.filter((s) => s.id !== id),
    notMine: done ? profile.notMine.filter((s) => s !== id) : profile.notMine,
  });

/** "I don't have this", or takes it back. Never said for the person: a skill that is not marked is only not marked yet. */
export const markNotMine =
  (id: string, not: boolean) =>
  (profile: Profile): Profile => ({
    ...profile,
    skills: not ? profile.skills.filter((s) => s.id !== id) : profile.skills,
    notMine: not ? [...profile.notMine.filter((s) => s !== id), id] : profile.notMine.filter((s) => s !== id),
  });

export const addCorrection =
  (correction: Correction) =>
  (profile: Profile): Profile => ({ ...profile, corrections: [...profile.corrections, correction] });

export const dropLastCorrection = (profile: Profile): Profile => ({ ...profile, corrections: profile.corrections.slice(0, -1) });
