import type { FormTrust, Skill } from '../../schema/skill.ts';
import { lemmaOf } from '../../text/stem-word.ts';
import { wordsOf } from '../../text/tokenize.ts';
import type { DraftSkill } from './draft-skill.ts';
import { sharedForms } from './look-alikes.ts';

/** What is known of forms beyond any one skill. */
export interface Ambiguity {
  /** Words and phrases that are no skill by themselves. */
  generic: readonly string[];
  /** Form to trust, and to the skill it means where that is not the one it would fall to. */
  forms: readonly { form: string; trust: FormTrust; skill?: string | undefined }[];
  /** Everyday English words, by how common they are; a skill of that name needs company. */
  everyday: ReadonlySet<string>;
  /** Forms whose company decides which skill is meant, if any. */
  acronyms: readonly { form: string; readings: readonly { skill: string }[] }[];
  /** Ids that are skills no more, and the skill that took over: what a list still says under them is said of that one. */
  retired: readonly { id: string; to: string }[];
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

/** Forms that belong to no skill alone: an entry of the skill would come first, and the company would never be asked. */
export function formsByCompany(acronyms: Ambiguity['acronyms']): ReadonlyMap<string, 'always' | 'unless-trusted'> {
  // An acronym of one reading asks for company only where it is doubtful: "HVAC" needs none.
  const always = (form: string, readings: readonly unknown[]) => readings.length > 1 || form !== form.toUpperCase();
  return new Map(acronyms.map(({ form, readings }) => [formKey(form), always(form, readings) ? 'always' : 'unless-trusted']));
}

/**
 * Gives each surface form to one skill: the hand-written before the open lists, a label before an alternative, the first before the rest.
 * Skills with one id are joined; skills left without a form fall away.
 */
export function settleForms(drafts: readonly DraftSkill[], ambiguity: Ambiguity): Skill[] {
  const generic = new Set(ambiguity.generic.map(formKey));
  const said = new Map(ambiguity.forms.map((entry) => [formKey(entry.form), entry]));
  const company = formsByCompany(ambiguity.acronyms);
  const alike = sharedForms(ambiguity.acronyms);
  const readingOf = new Set(ambiguity.acronyms.flatMap(({ readings }) => readings.map(({ skill }) => skill)));
  const successor = new Map(ambiguity.retired.map(({ id, to }) => [id, to]));
  const late = (draft: DraftSkill) => (successor.has(draft.id) ? 1 : 0);
  const order = drafts
    .map((draft, at) => ({ draft, at }))
    .sort((a, b) => late(a.draft) - late(b.draft) || a.draft.rank - b.draft.rank || a.at - b.at);

  const skills = new Map<string, Skill>();
  const owner = new Map<string, string>();
  const joined = new Map<string, string>();
  // Labels first, so that an alternative label never takes another skill's name.
  for (const { draft } of order) {
    const key = formKey(draft.label);
    const heir = successor.get(draft.id);
    const same = heir ?? (skills.has(draft.id) ? draft.id : draft.rank > 0 ? owner.get(key) : undefined);
    if (heir !== undefined && !skills.has(heir)) continue;
    if (same !== undefined) joined.set(idAt(draft), same);
    const skill = skills.get(same ?? draft.id) ?? {
      id: draft.id,
      label: draft.label,
      kind: draft.kind,
      from: [],
      forms: [],
      broader: draft.broader,
      related: draft.related,
      lookAlikes: [...new Set([...draft.lookAlikes, ...(alike.get(draft.id) ?? [])])],
    };
    if (!skill.from.includes(draft.from[0]!)) skill.from.push(...draft.from);
    skills.set(skill.id, skill);
    // A list's own "R" must not take the form from the skill it is said to mean.
    if (!owner.has(key)) owner.set(key, said.get(key)?.skill ?? skill.id);
  }
  for (const { draft } of order) {
    const skill = skills.get(joined.get(idAt(draft)) ?? draft.id);
    if (skill === undefined) continue;
    for (const { text, trust } of draft.forms) {
      const key = formKey(text);
      const override = said.get(key);
      if (key === '' || (override?.skill !== undefined && override.skill !== skill.id && skills.has(override.skill))) continue;
      if ((owner.get(key) ?? skill.id) !== skill.id) continue;
      if (skill.forms.some((form) => formKey(form.text) === key)) continue;
      const settled = override?.trust ?? trust ?? plainTrust(text, key, ambiguity.everyday);
      if (settled === 'generic' || (trust === null && generic.has(key))) continue;
      const asked = company.get(key);
      // What an open list alone says of an acronym is doubtful too: to one of them "CPC" is only the price of a click.
      const isTrusted = (trust !== null || override !== undefined) && (settled === 'strong' || settled === 'exact');
      if (asked === 'always' || (asked !== undefined && !isTrusted)) continue;
      owner.set(key, skill.id);
      skill.forms.push({ text: override && /exact/.test(override.trust) ? override.form : text, trust: settled });
    }
  }
  return [...skills.values()].filter(({ id, forms }) => forms.length > 0 || readingOf.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const idAt = (draft: DraftSkill): string => `${draft.rank} ${draft.id} ${draft.file}`;

/** Trust of a form from an open list: short ones and acronyms must be written so, everyday words need company, the rest stands alone. */
function plainTrust(text: string, key: string, everyday: ReadonlySet<string>): FormTrust {
  if (key.length <= 2) return 'exact-companion';
  if (everyday.has(key)) return /[A-Z]/.test(text) ? 'exact-companion' : 'companion';
  if (/^[A-Z0-9.&/-]{2,5}$/.test(text)) return 'exact';
  return 'strong';
}
