import type { Problem } from '../series-facts/problem.ts';
import type { DraftSkill } from '../skills/draft-skill.ts';
import { formKey } from '../skills/settle-forms.ts';
import { usSpelling } from '../skills/us-spelling.ts';

/** "PA-C", "MasterControl": capitals beyond the first letter. Names are spelled as their owners do. */
const isName = (text: string): boolean => /.[A-Z]/.test(text.replace(/ [A-Z][a-z]/g, ' '));

/**
 * Forms written by hand are in US spelling, and no two skills part one word that is spelled with and without a blank or hyphen
 * ("web site" here, "website" there).
 */
export function spellingVariants(drafts: readonly DraftSkill[]): Problem[] {
  const glued = new Map<string, { id: string; text: string }>();
  return drafts.flatMap(({ id, file, forms }) =>
    forms.flatMap(({ text }) => {
      const problems: Problem[] = [];
      const spelled = usSpelling(text);
      if (isName(text)) return problems;
      if (spelled !== text) problems.push({ file, entry: id, wrong: 'is spelled the British way', got: text, expected: spelled });
      const key = formKey(text).replaceAll(' ', '');
      const known = glued.get(key);
      if (known === undefined) glued.set(key, { id, text });
      else if (known.id !== id && formKey(known.text) !== formKey(text))
        problems.push({
          file,
          entry: id,
          wrong: `form "${text}" differs from another skill's only by a blank`,
          got: `"${known.text}" of ${known.id}`,
          expected: 'both in one skill',
        });
      return problems;
    }),
  );
}
