import type { FormTrust, SkillKind } from '../schema/skill.ts';
import type { SkillEntry } from '../schema/taxonomy.ts';
import { inflectVerb } from './inflect-verb.ts';
import { addEntry, addForm, type Lexicon, lemmaNumber, lemmasOf } from './lexicon.ts';
import { ListedSkill } from './listed-skill.ts';
import { PhraseList } from './phrase-list.ts';
import { spellingMatters } from './spelling-matters.ts';

/** Skill kinds by the letter they have in skills.tsv. */
export const KIND_LETTERS: Record<string, SkillKind> = {
  t: 'tool',
  k: 'knowledge',
  m: 'method',
  p: 'people-skill',
  c: 'credential',
  l: 'language',
  r: 'trade',
  f: 'federal-term',
};

/** Trust of a surface form by the sign it begins with in skills.tsv; none = strong. */
export const TRUST_SIGNS: Record<string, FormTrust> = { '~': 'companion', '!': 'exact', '?': 'exact-companion', '^': 'generic' };

/** In place of a written form: the label in other letters ("cable-propelled transit" for "Cable-propelled transit"), and that there is none. */
export const LABEL_OTHERWISE = '=';
export const NO_FORM = '-';

/** An id that people's saved data may hold, and the one that took over. */
export interface RetiredId {
  id: string;
  to: string;
}

/** A line of skills.tsv; lemmas of its label, and the forms whose spelling matters as they are written. */
interface SkillLine {
  label: string;
  kind: string;
  lemmas: readonly number[];
  written: string;
}

/**
 * Reads skills.tsv. A line: label, letter of its kind, id (blank where it is the label's slug), the forms whose spelling matters parted by "|"
 * (blank = the label); or "=", id that took over, retired id. The other forms are in `wordsText` and `formBytes`, skill by skill.
 * @returns what follows the skills in `phrases` as well
 */
export function readSkillLines(
  text: string,
  wordsText: string,
  formBytes: Uint8Array,
  lexicon: Lexicon,
): { skills: SkillEntry[]; retired: RetiredId[]; phrases: PhraseList } {
  const skills: SkillEntry[] = [];
  const retired: RetiredId[] = [];
  const lines: SkillLine[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const labelEnd = text.indexOf('\t', from);
    const kindEnd = text.indexOf('\t', labelEnd + 1);
    const idEnd = text.indexOf('\t', kindEnd + 1);
    const label = text.slice(from, labelEnd);
    const kind = text.slice(labelEnd + 1, kindEnd);
    const ownId = text.slice(kindEnd + 1, idEnd);
    const written = text.slice(idEnd + 1, end);
    from = end + 1;
    if (label === '=') {
      retired.push({ id: ownId, to: kind });
      continue;
    }
    const lemmas = lemmasOf(lexicon, label);
    skills.push(new ListedSkill(label, KIND_LETTERS[kind]!, ownId));
    lines.push({ label, kind, lemmas, written });
  }
  const ofLabels = lines.flatMap(({ lemmas }) => lemmas);
  const phrases = new PhraseList(wordsText, formBytes, ofLabels, (word) => lemmaNumber(lexicon, word));
  for (const [skill, line] of lines.entries()) addForms(line, skill, phrases, lexicon);
  return { skills, retired, phrases };
}

function addForms({ label, kind, lemmas, written }: SkillLine, skill: number, phrases: PhraseList, lexicon: Lexicon): void {
  // A people-skill's label is too loose to be a verb with its object.
  const isObject = kind !== 'p';
  if (written === '') addLabel(label, lemmas, skill, 'strong', isObject, lexicon);
  else if (written !== NO_FORM) for (const form of written.split('|')) addWritten(form, label, lemmas, skill, isObject, lexicon);
  phrases.readSkill(lemmas, (phrase, count, bent) => {
    addForm(lexicon, phrase, count, skill, false);
    if (bent) for (const other of bentForms(phrase, count, lexicon)) addForm(lexicon, other, count, skill, false);
  });
}

function addLabel(label: string, lemmas: readonly number[], skill: number, trust: FormTrust, isObject: boolean, lexicon: Lexicon): void {
  if (spellingMatters(label, trust)) addEntry(lexicon, label, (words) => ({ is: 'skill', skill, trust, form: label, words }), isObject);
  else addForm(lexicon, lemmas, lemmas.length, skill, isObject);
}

/** One form of the fourth column, its trust before it. */
function addWritten(marked: string, label: string, lemmas: readonly number[], skill: number, isObject: boolean, lexicon: Lexicon): void {
  const sign = TRUST_SIGNS[marked[0]!];
  const form = sign === undefined ? marked : marked.slice(1);
  const trust = sign ?? 'strong';
  if (form === '') addLabel(label, lemmas, skill, trust, isObject, lexicon);
  else if (form === LABEL_OTHERWISE) addForm(lexicon, lemmas, lemmas.length, skill, false);
  else addEntry(lexicon, form, (words) => ({ is: 'skill', skill, trust, form, words }));
}

function bentForms(phrase: readonly number[], count: number, lexicon: Lexicon): number[][] {
  const object = phrase.slice(1, count);
  return inflectVerb(lexicon.verbs.base.get(phrase[0]!)!).map((verb) => [lemmaNumber(lexicon, verb), ...object]);
}
