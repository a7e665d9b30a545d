import * as v from 'valibot';
import { plainText } from '../plain-text.ts';
import type { LinkContent, LinkSkill } from './link-content.ts';

// Version 1, before compression: JSON with short names, as every character counts.
//   {"k":"s","e":["budgeting"],"w":["excel"],"u":["sourdough"],"t":["0560"],"b":1,"n":"Look at 0343 too."}
//   {"k":"a","t":["0560"],"r":3,"n":"Read three ads like this."}
//   {"k":"r","e":["budgeting"],"t":["0560"],"r":3,"f":[["0560",2],["0343",1]]}
// k kind · l w e u skills being learned, worked with, mastered, of no said level · t target series · b title-blind · r ads · f found · n note
// This file is never changed once released: links of version 1 are read for ever.

const cleaned = (longest: number) => v.pipe(v.string(), v.maxLength(longest), v.transform(plainText), v.nonEmpty());
const ids = v.optional(v.pipe(v.array(cleaned(200)), v.maxLength(5000)), []);
const codes = v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{4}$/))), v.maxLength(50)), []);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const note = v.optional(cleaned(1500));
const skills = { l: ids, w: ids, e: ids, u: ids };

const Compact = v.variant('k', [
  v.object({ k: v.literal('s'), ...skills, t: codes, b: v.optional(v.literal(1)), n: note }),
  v.object({ k: v.literal('a'), t: codes, r: count, n: note }),
  v.object({
    k: v.literal('r'),
    ...skills,
    t: codes,
    r: count,
    f: v.optional(v.pipe(v.array(v.tuple([v.pipe(v.string(), v.regex(/^\d{4}$/)), count])), v.maxLength(50)), []),
  }),
]);

const LEVELS = { l: 'learning', w: 'working', e: 'expert', u: undefined } as const;
type Letter = keyof typeof LEVELS;
const letters = Object.keys(LEVELS) as Letter[];

/** The content as compact JSON. Empty fields are left out. */
export function toVersion1(content: LinkContent): string {
  if (content.kind === 'assignment') return JSON.stringify({ k: 'a', t: full(content.target), r: content.ads, n: content.note });
  const byLevel = Object.fromEntries(
    letters.map((letter) => [letter, full(content.skills.filter((skill) => skill.level === LEVELS[letter]).map((skill) => skill.id))]),
  );
  if (content.kind === 'skills')
    return JSON.stringify({ k: 's', ...byLevel, t: full(content.target), b: content.titleBlind ? 1 : undefined, n: content.note });
  return JSON.stringify({
    k: 'r',
    ...byLevel,
    t: full(content.target),
    r: content.adsRead,
    f: full(content.found.map(({ code, ads }) => [code, ads])),
  });
}

const full = <T>(list: T[]) => (list.length > 0 ? list : undefined);

/** The content of compact JSON that came from outside, cleaned of characters that hide or turn text; null when it does not fit. */
export function fromVersion1(value: unknown): LinkContent | null {
  const read = v.safeParse(Compact, value);
  if (!read.success) return null;
  const link = read.output;
  const noted = 'n' in link && link.n !== undefined ? { note: link.n } : {};
  if (link.k === 'a') return { kind: 'assignment', target: link.t, ads: link.r, ...noted };
  const known = skillsOf(link);
  if (link.k === 's') return { kind: 'skills', skills: known, target: link.t, titleBlind: link.b === 1, ...noted };
  return { kind: 'return', target: link.t, skills: known, adsRead: link.r, found: link.f.map(([code, ads]) => ({ code, ads })) };
}

/** Best known first; an id named twice counts once. */
function skillsOf(link: Record<Letter, string[]>): LinkSkill[] {
  const seen = new Map<string, LinkSkill>();
  for (const letter of ['e', 'w', 'l', 'u'] as const) {
    const level = LEVELS[letter];
    for (const id of link[letter]) if (!seen.has(id)) seen.set(id, { id, ...(level ? { level } : {}) });
  }
  return [...seen.values()];
}
