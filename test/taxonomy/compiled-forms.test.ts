import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy } from '../../taxonomy/load-taxonomy.ts';
import type { Skill } from '../../taxonomy/schema/skill.ts';
import { readText } from '../../taxonomy/text/read-text.ts';

it('every form of every skill is read as that skill, with its trust', async () => {
  const { lexicon, skills } = await loadTaxonomy(readCompiled('taxonomy/compiled'));
  const details = readFileSync('taxonomy/compiled/skill-details.jsonl', 'utf8').split('\n').filter(Boolean);
  const wrong = details.flatMap((line) => {
    const { id, forms } = JSON.parse(line) as Pick<Skill, 'id' | 'forms'>;
    return forms.flatMap(({ text, trust }) => {
      const { spans, tokens } = readText(text, lexicon);
      // A form with a comma or a full stop in it is never met as one phrase.
      const whole = spans.find(({ from, to }) => from === 0 && to === tokens.count)?.entry;
      const read = whole?.is === 'skill' ? `${skills[whole.skill]!.id} ${whole.trust}` : (whole?.is ?? 'nothing');
      return read === `${id} ${trust}` || read === 'nothing' ? [] : [`${text}: ${read}, not ${id} ${trust}`];
    });
  });
  expect(details.length).toBe(skills.length);
  expect(wrong).toEqual([]);
});
