import type { Problem } from '../series-facts/problem.ts';
import type { DraftSkill } from '../skills/draft-skill.ts';
import { formKey } from '../skills/settle-forms.ts';
import type { CueSources } from '../skills/write-skills.ts';

/** A form written by hand leads to one skill, or stands in acronyms.json or words-in-context.json with its readings. */
export function contestedForms(drafts: readonly DraftSkill[], acronyms: CueSources['acronyms']): Problem[] {
  const settled = new Set(acronyms.map(({ form }) => formKey(form)));
  const owner = new Map<string, string>();
  return drafts.flatMap(({ id, file, forms }) =>
    forms.flatMap(({ text }) => {
      const key = formKey(text);
      const known = owner.get(key);
      owner.set(key, known ?? id);
      if (known === undefined || known === id || settled.has(key)) return [];
      return [
        {
          file,
          entry: id,
          wrong: `form "${text}" is claimed twice`,
          got: `also by ${known}`,
          expected: 'one owner, or readings in ambiguous/acronyms.json',
        },
      ];
    }),
  );
}
