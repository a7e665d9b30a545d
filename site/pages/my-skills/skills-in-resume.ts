import type { Lookup } from '../../../taxonomy/lookup/build-lookup.ts';
import type { SkillEntry } from '../../../taxonomy/schema/taxonomy.ts';
import type { FileContent } from '../../read/read-file.ts';
import { fromJsonResume } from '../../store/resume/json-resume-in.ts';
import type { Engine } from '../engine.ts';

/** Skills a resume names, for the person to confirm: none is taken over unasked. Federal terms are left out. */
export function skillsInText(text: string, engine: Engine): SkillEntry[] {
  return engine
    .answer({ text }, null)
    .skills.filter((skill) => skill.kind !== 'federal-term')
    .map(({ id, label, kind }) => ({ id, label, kind }));
}

/** The id of the skill that goes by exactly this name, or null. */
export const skillNamed =
  (lookup: Lookup<SkillEntry>) =>
  (name: string): string | null =>
    lookup(name, 1).find((best) => best.label.toLowerCase() === name.toLowerCase())?.id ?? null;

/** The same for a file: of a JSON Resume, the skills and certificates listed in it come first, as far as a skill goes by their name. Throws ResumeRefused. */
export function skillsInFile(content: FileContent, engine: Engine, lookup: Lookup<SkillEntry>): SkillEntry[] {
  if (content.kind === 'posting') return skillsInText(content.posting.text, engine);
  const idOf = skillNamed(lookup);
  const { profile, unknown, text } = fromJsonResume(content.json, idOf, new Date().toISOString().slice(0, 10));
  const listed = [...profile.skills.map(({ id }) => id), ...profile.credentials.map(idOf)];
  const known = listed.flatMap((id) => (id === null ? [] : (engine.taxonomy.skillById.get(id) ?? [])));
  const found = [...known, ...skillsInText(`${unknown.join(', ')}\n${text}`, engine)];
  return [...new Map(found.map((skill) => [skill.id, skill])).values()];
}
