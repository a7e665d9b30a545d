import type { Problem } from '../series-facts/problem.ts';
import type { DraftSkill } from '../skills/draft-skill.ts';

/** An id names one skill, in one file. */
export function uniqueIds(drafts: readonly Pick<DraftSkill, 'id' | 'file'>[]): Problem[] {
  const first = new Map<string, string>();
  return drafts.flatMap(({ id, file }) => {
    const known = first.get(id);
    if (known !== undefined) return [{ file, entry: id, wrong: 'id is taken', got: `also in ${known}`, expected: 'an id of its own' }];
    first.set(id, file);
    return [];
  });
}
