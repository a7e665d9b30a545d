import type { Problem } from '../series-facts/problem.ts';
import type { DraftSkill } from '../skills/draft-skill.ts';
import { type Ambiguity, formKey, formsByCompany } from '../skills/settle-forms.ts';

/** What is written by hand and can never be reached, because something else stands before it. */
export function unreachableForms(
  drafts: readonly DraftSkill[],
  ambiguity: Pick<Ambiguity, 'forms' | 'acronyms'> & { genericWords: readonly string[] },
): Problem[] {
  const claims = new Map<string, { id: string; trust: DraftSkill['forms'][number]['trust'] }>();
  const problems: Problem[] = [];
  const byCompany = formsByCompany(ambiguity.acronyms);
  for (const { id, file, label, forms } of drafts) {
    for (const { text, trust } of forms) {
      const key = formKey(text);
      const company = byCompany.get(key);
      if (company === 'always' && formKey(label) !== key)
        problems.push({ file, entry: id, wrong: 'form is left to its readings', got: text, expected: 'readings only' });
      if (key === '') problems.push({ file, entry: id, wrong: 'form has no letter', got: text, expected: 'a word' });
      else if (claims.get(key)?.id === id)
        problems.push({ file, entry: id, wrong: 'form says what an earlier one says', got: text, expected: 'one of them' });
      else claims.set(key, { id, trust });
    }
  }
  const inList = (file: string, entry: string, wrong: string, got: string, expected: string) =>
    problems.push({ file: `source/ambiguous/${file}`, entry, wrong, got, expected });

  for (const word of ambiguity.genericWords) {
    const owner = claims.get(formKey(word));
    if (owner && owner.trust !== 'generic') inList('generic-words.json', word, 'is generic and a skill', owner.id, 'one of both');
  }
  for (const { form, trust } of ambiguity.forms) {
    const key = formKey(form);
    if (byCompany.has(key)) inList('ambiguous-forms.json', form, 'is left to its readings', 'readings too', 'one of both');
    else if (trust === 'generic' && claims.has(key))
      inList('ambiguous-forms.json', form, 'is generic here and a form of a skill', claims.get(key)!.id, 'one of both');
  }
  const asked = new Set<string>();
  for (const { form, readings } of ambiguity.acronyms) {
    const key = formKey(form);
    const owner = claims.get(key);
    if (asked.has(key)) inList('acronyms.json', form, 'is listed twice', form, 'one entry with all readings');
    asked.add(key);
    const trusted = owner?.trust === 'strong' || owner?.trust === 'exact';
    if (readings.length === 1 && form === form.toUpperCase() && trusted)
      inList('acronyms.json', form, 'is never asked for its company', `a form of ${owner.id} that counts alone`, 'one of both');
  }
  return problems;
}
