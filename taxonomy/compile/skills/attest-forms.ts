import type { Skill } from '../../schema/skill.ts';
import { addEntry, makeLexicon } from '../../text/lexicon.ts';
import { readText } from '../../text/read-text.ts';
import { countSkills, type SkillCounts } from './count-skills.ts';

/** Skills as often as they were met in a set of texts, and the forms that were. */
export interface Attestation extends SkillCounts {
  /** "skill id\tform" of every form met at least once. */
  met: Set<string>;
}

/** Reads texts with all forms of all skills and notes which occur where. Ambiguous forms don't count: nobody judges them here. */
export function attest(
  skills: readonly Skill[],
  texts: readonly { text: string; codes: readonly string[] }[],
  generic: readonly string[],
): Attestation {
  const lexicon = makeLexicon(150_000);
  skills.forEach((skill, at) => {
    for (const { text, trust } of skill.forms) addEntry(lexicon, text, (words) => ({ is: 'skill', skill: at, trust, form: text, words }));
  });
  for (const form of generic) addEntry(lexicon, form, (words) => ({ is: 'generic', words }));
  const met = new Set<string>();
  const read = (text: string): Set<string> => {
    const here = new Set<string>();
    for (const { entry } of readText(text, lexicon).spans) {
      if (entry.is !== 'skill') continue;
      const { id } = skills[entry.skill]!;
      met.add(`${id}\t${entry.form}`);
      if (entry.trust === 'strong' || entry.trust === 'exact') here.add(id);
    }
    return here;
  };
  return { met, ...countSkills(texts, read) };
}

/**
 * Drops the alternative labels of open lists that no announcement, questionnaire or O*NET task ever uses: they are the lists' own
 * word orders, cost a third of the download, and match nothing. Names (the first form) and hand-written forms stay.
 */
export function keepAttested(skills: readonly Skill[], { met }: Pick<Attestation, 'met'>): Skill[] {
  return skills.flatMap((skill) => {
    if (skill.from.includes('counterpart')) return [skill];
    const used = (form: Skill['forms'][number]) => met.has(`${skill.id}\t${form.text}`);
    // ESCO's competences are verb phrases; one that nobody writes in any form is no skill a person would look for.
    if (skill.from.includes('esco-1.1.1') && skill.kind === 'method' && !skill.forms.some(used)) return [];
    return [{ ...skill, forms: skill.forms.filter((form, at) => at === 0 || used(form)) }];
  });
}
