import type { FormTrust, Skill } from '../../schema/skill.ts';
import { lemmaOf } from '../../text/stem-word.ts';
import { wordsOf } from '../../text/tokenize.ts';
import type { DraftSkill } from './draft-skill.ts';

/** What is known of forms beyond any one skill. */
export interface Ambiguity {
  /** Words and phrases that are no skill by themselves. */
  generic: readonly string[];
  /** Form to trust, and to the skill it means where that is not the one it would fall to. */
  forms: readonly { form: string; trust: FormTrust; skill?: string | undefined }[];
  /** Everyday English words, by how common they are; a skill of that name needs company. */
  everyday: ReadonlySet<string>;
}

/** The way a form is compared: folded, singular, blanks for hyphens and slashes. */
export function formKey(form: string): string {
  const known = keys.get(form);
  if (known !== undefined) return known;
  const key = wordsOf(form).map(lemmaOf).join(' ');
  keys.set(form, key);
  return key;
}

/** Each form is compared with all others of its skill: without this, settling takes half a minute instead of a second. */
const keys = new Map<string, string>();

/**
 * Gives each surface form to one skill: the hand-written before the open lists, a label before an alternative, the first before the rest.
 * Skills with one id are joined; skills left without a form fall away.
 */
export function settleForms(drafts: readonly DraftSkill[], ambiguity: Ambiguity): Skill[] {
  const generic = new Set(ambiguity.generic.map(formKey));
  const said = new Map(ambiguity.forms.map((entry) => [formKey(entry.form), entry]));
  const order = drafts.map((draft, at) => ({ draft, at })).sort((a, b) => a.draft.rank - b.draft.rank || a.at - b.at);

  const skills = new Map<string, Skill>();
  const owner = new Map<string, string>();
  const joined = new Map<string, string>();
  // Labels first, so that an alternative label never takes another skill's name.
  for (const { draft } of order) {
    const key = formKey(draft.label);
    const same = skills.has(draft.id) ? draft.id : draft.rank > 0 ? owner.get(key) : undefined;
    if (same !== undefined) joined.set(idAt(draft), same);
    const skill = skills.get(same ?? draft.id) ?? {
      id: draft.id,
      label: draft.label,
      kind: draft.kind,
      from: [],
      forms: [],
      broader: draft.broader,
      related: draft.related,
      lookAlikes: [],
    };
    if (!skill.from.includes(draft.from[0]!)) skill.from.push(...draft.from);
    skills.set(skill.id, skill);
    if (!owner.has(key)) owner.set(key, skill.id);
  }
  for (const { draft } of order) {
    const skill = skills.get(joined.get(idAt(draft)) ?? draft.id)!;
    for (const { text, trust } of draft.forms) {
      const key = formKey(text);
      const override = said.get(key);
      if (key === '' || (override?.skill !== undefined && override.skill !== skill.id && skills.has(override.skill))) continue;
      if ((owner.get(key) ?? skill.id) !== skill.id) continue;
      if (skill.forms.some((form) => formKey(form.text) === key)) continue;
      const settled = override?.trust ?? trust ?? plainTrust(text, key, ambiguity.everyday);
      if (settled === 'generic' || (trust === null && generic.has(key))) continue;
      owner.set(key, skill.id);
      skill.forms.push({ text: override && /exact/.test(override.trust) ? override.form : text, trust: settled });
    }
  }
  return [...skills.values()].filter((skill) => skill.forms.length > 0).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const idAt = (draft: DraftSkill): string => `${draft.rank} ${draft.id} ${draft.file}`;

/** Trust of a form from an open list: short ones and acronyms must be written so, everyday words need company, the rest stands alone. */
function plainTrust(text: string, key: string, everyday: ReadonlySet<string>): FormTrust {
  if (key.length <= 2) return 'exact-companion';
  if (everyday.has(key)) return /[A-Z]/.test(text) ? 'exact-companion' : 'companion';
  if (/^[A-Z0-9.&/-]{2,5}$/.test(text)) return 'exact';
  return 'strong';
}
