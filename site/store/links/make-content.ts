import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { LedgerEntry } from '../shapes/ledger-entry.ts';
import type { AssignmentLink, LinkSkill, ReturnLink, SkillsLink } from './link-content.ts';

/** Kinds of job that a return link names at most. */
const FOUND = 5;

/** A link's content from a profile: skills and levels only. */
export function skillsLink(profile: Profile, extra: { target?: string[]; titleBlind?: boolean; note?: string } = {}): SkillsLink {
  const { target = [], titleBlind = false, note } = extra;
  return { kind: 'skills', skills: skillsOf(profile), target, titleBlind, ...(note ? { note } : {}) };
}

/** A counselor's task; three ads unless said otherwise. */
export function assignmentLink(target: string[], note?: string, ads = 3): AssignmentLink {
  return { kind: 'assignment', target, ads, ...(note ? { note } : {}) };
}

/** The answer to a task, from the profile and the ledger's entries of the ads that were read for it. Each ad counts for its first series. */
export function returnLink(profile: Profile, target: string[], entries: readonly LedgerEntry[]): ReturnLink {
  const ads = new Map<string, number>();
  for (const { series } of entries) if (series[0]) ads.set(series[0].code, (ads.get(series[0].code) ?? 0) + 1);
  const found = [...ads].map(([code, n]) => ({ code, ads: n })).sort((a, b) => b.ads - a.ads || (a.code < b.code ? -1 : 1));
  return { kind: 'return', target, skills: skillsOf(profile), adsRead: entries.length, found: found.slice(0, FOUND) };
}

const skillsOf = (profile: Profile): LinkSkill[] => profile.skills.map(({ id, level }) => ({ id, ...(level ? { level } : {}) }));
