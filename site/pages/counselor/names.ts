import type { Names } from '../../store/links/describe-link.ts';
import type { Forward } from '../../store/links/read-link.ts';
import type { Engine } from '../engine.ts';

/** Names of skills and kinds of job, in words with the code behind. */
export const namesOf = ({ taxonomy }: Engine): Names => ({
  skill: (id) => taxonomy.skillById.get(id)?.label ?? id,
  series: (code) => {
    const title = taxonomy.plates.get(code)?.title;
    return title ? `${title} (${code})` : code;
  },
});

/** Where ids of older links lead today. */
export const forwardOf = ({ taxonomy }: Engine): Forward => ({
  skill: (id) => {
    const at = taxonomy.skillIndex.get(id);
    return at === undefined ? null : (taxonomy.skills[at]?.id ?? null);
  },
  series: (code) => {
    const plate = taxonomy.plates.get(code);
    return plate ? (plate.status.forward ?? code) : null;
  },
});
