import * as v from 'valibot';
import { FormTrust, SkillKind } from '../../schema/skill.ts';
import { type Problem, shapeProblem } from '../series-facts/problem.ts';
import type { DraftSkill } from './draft-skill.ts';

const AuthoredSkill = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.+#-]*$/, 'a slug of small letters, digits and hyphens')),
  label: v.pipe(v.string(), v.nonEmpty('a label')),
  kind: SkillKind,
  forms: v.optional(v.array(v.string()), []),
  broader: v.optional(v.array(v.string()), []),
  related: v.optional(v.array(v.string()), []),
  lookAlikes: v.optional(v.array(v.string()), []),
});

/** Skills written by hand, one file an area; a marker in brackets after a form says how far it may be trusted ("Go [exact-companion]"). */
export function authoredSkills(files: readonly { name: string; json: unknown }[], problems: Problem[]): DraftSkill[] {
  const drafts: DraftSkill[] = [];
  for (const { name, json } of files) {
    const file = `source/skills/${name}`;
    if (!Array.isArray(json)) {
      problems.push({ file, entry: 'file', wrong: 'not a list', got: typeof json, expected: 'a JSON array, one entry a line' });
      continue;
    }
    json.forEach((raw: unknown, at) => {
      const parsed = v.safeParse(AuthoredSkill, raw);
      if (!parsed.success) {
        problems.push(...parsed.issues.map((issue) => shapeProblem(file, entryName(raw, at), issue)));
        return;
      }
      const { forms, ...skill } = parsed.output;
      const marked = forms.map((form) => parseForm(form, file, skill.id, problems));
      const hasLabel = marked.some((form) => form.text.toLowerCase() === skill.label.toLowerCase());
      drafts.push({
        ...skill,
        from: ['counterpart'],
        rank: 0,
        file,
        forms: hasLabel ? marked : [{ text: skill.label, trust: 'strong' }, ...marked],
      });
    });
  }
  return drafts;
}

const entryName = (raw: unknown, at: number): string =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : `entry ${at + 1}`;

function parseForm(form: string, file: string, entry: string, problems: Problem[]): DraftSkill['forms'][number] {
  const found = /^(.*?)\s*\[([a-z-]+)\]$/.exec(form);
  if (!found) return { text: form, trust: 'strong' };
  const trust = v.safeParse(FormTrust, found[2]);
  if (!trust.success)
    problems.push({ file, entry, wrong: `marker of form "${found[1]}"`, got: found[2]!, expected: FormTrust.options.join(', ') });
  return { text: found[1]!, trust: trust.success ? trust.output : 'strong' };
}
