import type { Plates, SkillEntry } from '../../../taxonomy/schema/taxonomy.ts';
import type { Names } from './describe-link.ts';
import type { Forward } from './read-link.ts';

/** What links need of the taxonomy. */
export interface Known {
  skills: readonly SkillEntry[];
  skillById: ReadonlyMap<string, SkillEntry>;
  /** Id to index in `skills`; retired ids lead to the skill that took over. */
  skillIndex: ReadonlyMap<string, number>;
  plates: Plates;
}

/** Names of skills and kinds of job, in words with the code behind. */
export const namesFrom = ({ skillById, plates }: Known): Names => ({
  skill: (id) => skillById.get(id)?.label ?? id,
  series: (code) => {
    const title = plates.get(code)?.title;
    return title ? `${title} (${code})` : code;
  },
});

/** Where ids of older links lead today. */
export const forwardFrom = ({ skills, skillIndex, plates }: Known): Forward => ({
  skill: (id) => {
    const at = skillIndex.get(id);
    return at === undefined ? null : (skills[at]?.id ?? null);
  },
  series: (code) => {
    const plate = plates.get(code);
    return plate ? (plate.status.forward ?? code) : null;
  },
});
