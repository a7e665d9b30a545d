import type { Taxonomy } from '../../load-taxonomy.ts';
import { collectSkills } from '../../match/collect-skills.ts';
import { readFields } from '../../match/read-fields.ts';

/**
 * Ids of the skills that a text asks for, judged as an ad's are: "CHP" in its company, "C" of a list of letters not at all, and nothing
 * under benefits, legal text or how to apply.
 */
export const meantSkills =
  (taxonomy: Taxonomy) =>
  (text: string): Set<string> =>
    new Set(
      collectSkills(readFields({ text }, null, taxonomy, false, []), [], taxonomy)
        .filter(({ mentions }) => mentions.some(({ section }) => section !== 'application'))
        .map(({ id }) => id),
    );
