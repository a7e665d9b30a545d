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

/**
 * Which series ask for which AI and data skills, from labelled federal texts (questionnaires and announcements), each text counted once a skill.
 * Sorted by skill, then by share.
 */
export function aiSkillsAsked(skills: readonly AiSkill[], texts: Iterable<{ code: string; text: string }>): AiAsked[] {
  const patterns = skills.map(({ id, forms }) => ({ id, patterns: forms.map(formPattern) }));
  const all = new Map<string, number>();
  const asked = new Map<string, number>();
  for (const { code, text } of texts) {
    all.set(code, (all.get(code) ?? 0) + 1);
    for (const { id, patterns: forms } of patterns) {
      if (forms.some((form) => form.test(text))) asked.set(`${id} ${code}`, (asked.get(`${id} ${code}`) ?? 0) + 1);
    }
  }
  return [...asked]
    .flatMap(([key, count]): AiAsked[] => {
      const [skill = '', code = ''] = key.split(' ');
      const texts = all.get(code) ?? 0;
      return texts < LEAST_TEXTS || count < LEAST_MENTIONS
        ? []
        : [{ skill, code, texts: count, share: Math.round((count / texts) * 1000) / 1000 }];
    })
    .sort((a, b) => (a.skill < b.skill ? -1 : a.skill > b.skill ? 1 : b.share - a.share || (a.code < b.code ? -1 : 1)));
}

function formPattern(form: string): RegExp {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, form === form.toLowerCase() ? 'iu' : 'u');
}
