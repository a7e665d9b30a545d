import type { Skill } from '../../schema/skill.ts';
import { addEntry, makeLexicon } from '../../text/lexicon.ts';
import { readText } from '../../text/read-text.ts';

/** Reads texts with all forms of all skills. @returns "skill id\tform" of every form met at least once */
export function attest(skills: readonly Skill[], texts: readonly { text: string }[], generic: readonly string[]): Set<string> {
  const lexicon = makeLexicon(150_000);
  skills.forEach((skill, at) => {
    for (const { text, trust } of skill.forms) addEntry(lexicon, text, (words) => ({ is: 'skill', skill: at, trust, form: text, words }));
  });
  for (const form of generic) addEntry(lexicon, form, (words) => ({ is: 'generic', words }));
  const met = new Set<string>();
  for (const { text } of texts)
    for (const { entry } of readText(text, lexicon).spans) if (entry.is === 'skill') met.add(`${skills[entry.skill]!.id}\t${entry.form}`);
  return met;
}

/**
 * Drops the alternative labels of open lists that no announcement, questionnaire or O*NET task ever uses: they are the lists' own
 * word orders, cost a third of the download, and match nothing. Names (the first form) and hand-written forms stay.
 */
export function keepAttested(skills: readonly Skill[], met: ReadonlySet<string>): Skill[] {
  return skills.flatMap((skill) => {
    if (skill.from.includes('counterpart')) return [skill];
    const used = (form: Skill['forms'][number]) => met.has(`${skill.id}\t${form.text}`);
    // ESCO's competences are verb phrases; one that nobody writes in any form is no skill a person would look for.
    if (skill.from.includes('esco-1.1.1') && skill.kind === 'method' && !skill.forms.some(used)) return [];
    return [{ ...skill, forms: skill.forms.filter((form, at) => at === 0 || used(form)) }];
  });
}
