import type { Skill } from '../../schema/skill.ts';
import type { Problem } from '../series-facts/problem.ts';
import type { DraftSkill } from '../skills/draft-skill.ts';
import { formKey } from '../skills/settle-forms.ts';
import type { CueSources } from '../skills/write-skills.ts';

const problem = (file: string, entry: string, wrong: string, got: string, expected: string): Problem => ({
  file,
  entry,
  wrong,
  got,
  expected,
});

/** An id names one skill, in one file. */
export function uniqueIds(drafts: readonly DraftSkill[]): Problem[] {
  const first = new Map<string, string>();
  return drafts.flatMap(({ id, file }) => {
    const known = first.get(id);
    if (known === undefined) {
      first.set(id, file);
      return [];
    }
    return [problem(file, id, 'id is taken', `also in ${known}`, 'an id of its own')];
  });
}

/** A form written by hand leads to one skill, or stands in acronyms.json with its readings. */
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
        problem(file, id, `form "${text}" is claimed twice`, `also by ${known}`, 'one owner, or readings in ambiguous/acronyms.json'),
      ];
    }),
  );
}

/** Broader and related skills, and the skills that acronyms may mean, exist. */
export function knownReferences(drafts: readonly DraftSkill[], skills: readonly Skill[], acronyms: CueSources['acronyms']): Problem[] {
  const ids = new Set(skills.map(({ id }) => id));
  for (const { id } of drafts) ids.add(id);
  return [
    ...drafts.flatMap(({ id, file, broader, related }) =>
      [...broader, ...related]
        .filter((to) => !ids.has(to))
        .map((to) => problem(file, id, 'refers to a skill that is not there', to, 'the id of a skill')),
    ),
    ...acronyms.flatMap(({ form, readings }) =>
      readings
        .filter(({ skill }) => !ids.has(skill))
        .map(({ skill }) => problem('source/ambiguous/acronyms.json', form, 'reading is no skill', skill, 'the id of a skill')),
    ),
  ];
}
