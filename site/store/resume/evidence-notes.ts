import type * as v from 'valibot';
import type { EvidenceNote, Profile } from '../../../taxonomy/schema/profile.ts';

export type Evidence = v.InferOutput<typeof EvidenceNote>;

/** The profile with this note under the skill: a new one, or in place of the note with the same id. A skill not marked yet becomes marked. */
export function writeEvidence(profile: Profile, skillId: string, note: Evidence): Profile {
  const put = (notes: readonly Evidence[]) =>
    notes.some((other) => other.id === note.id) ? notes.map((other) => (other.id === note.id ? note : other)) : [...notes, note];
  if (!profile.skills.some((skill) => skill.id === skillId)) {
    return {
      ...profile,
      skills: [...profile.skills, { id: skillId, notes: [note] }],
      notMine: profile.notMine.filter((id) => id !== skillId),
    };
  }
  return {
    ...profile,
    skills: profile.skills.map((skill) => (skill.id === skillId ? { ...skill, notes: put(skill.notes ?? []) } : skill)),
  };
}

/** The profile without that note; the skill stays marked. */
export function removeEvidence(profile: Profile, skillId: string, noteId: string): Profile {
  return {
    ...profile,
    skills: profile.skills.map((skill) =>
      skill.id === skillId ? { ...skill, notes: (skill.notes ?? []).filter((note) => note.id !== noteId) } : skill,
    ),
  };
}
