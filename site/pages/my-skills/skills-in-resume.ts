import type { Lookup } from '../../../taxonomy/lookup/build-lookup.ts';
import type { SkillEntry } from '../../../taxonomy/schema/taxonomy.ts';
import type { FileContent } from '../../read/read-file.ts';
import type { Engine } from '../engine.ts';

/** Skills a resume names, for the person to confirm: none is taken over unasked. Federal terms are left out. */
export function skillsInText(text: string, engine: Engine): SkillEntry[] {
  return engine
    .answer({ text }, null)
    .skills.filter((skill) => skill.kind !== 'federal-term')
    .map(({ id, label, kind }) => ({ id, label, kind }));
}

/** The same for a file: of a JSON Resume, the skills listed in it come first. A listed name counts when a skill goes by it. */
export function skillsInFile(content: FileContent, engine: Engine, lookup: Lookup<SkillEntry>): SkillEntry[] {
  if (content.kind === 'posting') return skillsInText(content.posting.text, engine);
  const listed = [...content.resume.skills, ...content.resume.credentials].flatMap((name) => {
    const [best] = lookup(name, 1);
    return best && best.label.toLowerCase() === name.toLowerCase() ? [best] : [];
  });
  const found = [...listed, ...skillsInText(`${content.resume.skills.join(', ')}\n${content.resume.text}`, engine)];
  return [...new Map(found.map((skill) => [skill.id, skill])).values()];
}
