import type { Problem } from '../series-facts/problem.ts';
import type { DraftSkill } from '../skills/draft-skill.ts';
import type { CueSources } from '../skills/write-skills.ts';

/** Broader, related and look-alike skills exist, and so do the skills that a form may mean by its company. */
export function knownReferences(
  drafts: readonly DraftSkill[],
  skills: readonly { id: string }[],
  acronyms: CueSources['acronyms'],
): Problem[] {
  const ids = new Set([...drafts, ...skills].map(({ id }) => id));
  const unknown = (file: string, entry: string, wrong: string, to: readonly string[]) =>
    to.filter((id) => !ids.has(id)).map((got) => ({ file, entry, wrong, got, expected: 'the id of a skill' }));
  return [
    ...drafts.flatMap(({ id, file, broader, related, lookAlikes }) =>
      unknown(file, id, 'refers to a skill that is not there', [...broader, ...related, ...lookAlikes]),
    ),
    ...acronyms.flatMap(({ form, readings }) =>
      unknown(
        'source/ambiguous/acronyms.json',
        form,
        'reading is no skill',
        readings.map(({ skill }) => skill),
      ),
    ),
  ];
}
