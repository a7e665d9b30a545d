import type { FormTrust, SkillKind } from '../schema/skill.ts';
import type { SkillEntry } from '../schema/taxonomy.ts';
import { trustNumber } from './entry-list.ts';
import { addFormAt, type Lexicon } from './lexicon.ts';
import { type Tokens, tokenize } from './tokenize.ts';

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
const trustOfSign = new Map(Object.entries(TRUST_SIGNS).map(([sign, trust]) => [sign.charCodeAt(0), trustNumber(trust)]));
const STRONG = trustNumber('strong');

/** Id of a skill that has none of its own in skills.tsv: its label in small letters, other signs as hyphens. */
export const slugOf = (label: string): string => (PLAIN_LABEL.test(label) ? label.toLowerCase().replaceAll(' ', '-') : slugOfAny(label));

/** Nine labels in ten are plain words, whose slug needs no Unicode rules. */
const PLAIN_LABEL = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const slugOfAny = (label: string): string =>
  label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.+#]+/g, '-')
    .replace(/^[-.+#]+|-+$/g, '');

/**
 * Reads skills.tsv. A line: label, letter of its kind, id (blank where it is the label's slug), forms parted by "|"; or "=", retired id, id
 * that took over. Walks the text once and cuts out no form: 57,000 small strings cost more than all the rest.
 */
export function readSkillLines(text: string, skills: SkillEntry[], index: Map<string, number>, lexicon: Lexicon): void {
  lexicon.entries.source = text;
  let scratch: Tokens | undefined;
  for (let from = 0; from < text.length; ) {
    const newLine = text.indexOf('\n', from);
    const end = newLine < 0 ? text.length : newLine;
    const labelEnd = text.indexOf('\t', from);
    const kindEnd = text.indexOf('\t', labelEnd + 1);
    const idEnd = text.indexOf('\t', kindEnd + 1);
    const label = text.slice(from, labelEnd);
    const kind = text.slice(labelEnd + 1, kindEnd);
    const ownId = text.slice(kindEnd + 1, idEnd);
    from = end + 1;
    if (label === '=') {
      const to = index.get(ownId);
      if (to !== undefined) index.set(kind, to);
      continue;
    }
    const id = ownId || slugOf(label);
    const at = skills.push({ id, label, kind: KIND_LETTERS[kind]! }) - 1;
    index.set(id, at);
    // A people-skill's label is too loose to be a verb with its object.
    scratch = readForms(text, idEnd + 1, end, at, kind === 'p' ? '' : label, lexicon, scratch);
  }
}

function readForms(
  text: string,
  from: number,
  end: number,
  skill: number,
  label: string,
  lexicon: Lexicon,
  scratch: Tokens | undefined,
): Tokens {
  const forms = text.slice(from, end);
  const tokens = tokenize(forms, scratch);
  let token = 0;
  for (let begins = 0; begins <= forms.length; ) {
    const bar = forms.indexOf('|', begins);
    const ends = bar < 0 ? forms.length : bar;
    const first = token;
    while (token < tokens.count && tokens.start[token]! < ends) token++;
    const trust = trustOfSign.get(forms.charCodeAt(begins));
    const written = trust === undefined ? begins : begins + 1;
    const isLabel = ends - written === label.length && forms.startsWith(label, written);
    if (token > first) addFormAt(lexicon, forms, tokens, first, token, skill, trust ?? STRONG, from + written, from + ends, isLabel);
    begins = ends + 1;
  }
  return tokens;
}
