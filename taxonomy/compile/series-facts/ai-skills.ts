import type { AiAsked } from '../../schema/pathways.ts';

/** An AI or data skill and the ways it is written; a form with a capital letter counts in this spelling only. */
export interface AiSkill {
  id: string;
  label: string;
  forms: readonly string[];
}

/** Series with fewer texts say too little. */
const LEAST_TEXTS = 8;
/** One text may be an accident. */
const LEAST_MENTIONS = 2;

/** A sentence about how to apply names AI as something not to use, not as a skill. */
const ABOUT_APPLYING =
  /\b(appl(y|icant|icants|ication|ications)|resumes?|r\u00e9sum\u00e9s?|assessments?|questionnaires?|essays?|certify|prohibited|submit\w*|submission|writing samples?|plagiari\w+|interview\w*|your (own )?(answers?|responses?|words))\b/i;

/**
 * Which series ask for which AI and data skills: from labelled federal texts (questionnaires and announcements), each text counted once a skill,
 * and from announcement titles. Sentences about applying don't count. Sorted by skill, then by titles, then by share of texts.
 */
export function aiSkillsAsked(
  skills: readonly AiSkill[],
  texts: Iterable<{ code: string; text: string }>,
  titles: Iterable<{ code: string; title: string }>,
): AiAsked[] {
  const patterns = skills.map(({ id, forms }) => ({ id, forms: forms.map(formPattern) }));
  const all = new Map<string, number>();
  const asked = new Map<string, number>();
  const titled = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { code, text } of texts) {
    add(all, code);
    const sentences = text.split(/(?<=[.!?;])\s+|\n/).filter((sentence) => !ABOUT_APPLYING.test(sentence));
    const rest = sentences.join('\n');
    for (const { id, forms } of patterns) if (forms.some((form) => form.test(rest))) add(asked, `${id} ${code}`);
  }
  for (const { code, title } of titles) {
    for (const { id, forms } of patterns) if (forms.some((form) => form.test(title))) add(titled, `${id} ${code}`);
  }
  return [...new Set([...asked.keys(), ...titled.keys()])]
    .map((key): AiAsked => {
      const [skill = '', code = ''] = key.split(' ');
      const of = all.get(code) ?? 0;
      const count = of < LEAST_TEXTS ? 0 : (asked.get(key) ?? 0);
      return { skill, code, texts: count, share: count === 0 ? 0 : Math.round((count / of) * 1000) / 1000, titles: titled.get(key) ?? 0 };
    })
    .filter(({ texts: count, titles: named }) => count >= LEAST_MENTIONS || named >= LEAST_MENTIONS)
    .sort((a, b) => compare(a.skill, b.skill) || b.titles - a.titles || b.share - a.share || compare(a.code, b.code));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function formPattern(form: string): RegExp {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, form === form.toLowerCase() ? 'iu' : 'u');
}
