import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { Evidence } from './evidence-notes.ts';

/** What an outline needs of a series: its name and the skills it asks for, strongest first. */
export interface OutlineTarget {
  code: string;
  title: string;
  asksFor: readonly { skill: string; label: string }[];
}

/** A person's evidence beside one kind of federal job. */
export interface Outline {
  code: string;
  title: string;
  /** Skills the series asks for that have evidence. */
  shown: { skill: string; label: string; notes: Evidence[] }[];
  /** Asked for and marked, with no evidence yet. */
  marked: { skill: string; label: string }[];
  /** Asked for and not marked yet. */
  unmarked: { skill: string; label: string }[];
  /** Evidence for skills the series does not ask for. */
  besides: { skill: string; label: string; notes: Evidence[] }[];
}

/** Sets a profile's evidence beside what a series asks for. `labelOf` names skills the series does not ask for. */
export function outlineFor(profile: Profile, target: OutlineTarget, labelOf: (skillId: string) => string): Outline {
  const mine = new Map(profile.skills.map((skill) => [skill.id, skill.notes ?? []]));
  const asked = new Set(target.asksFor.map(({ skill }) => skill));
  const of = (wanted: (notes: Evidence[] | undefined) => boolean) =>
    target.asksFor.filter(({ skill }) => wanted(mine.get(skill))).map(({ skill, label }) => ({ skill, label }));
  return {
    code: target.code,
    title: target.title,
    shown: of((notes) => notes !== undefined && notes.length > 0).map((line) => ({ ...line, notes: mine.get(line.skill) ?? [] })),
    marked: of((notes) => notes?.length === 0),
    unmarked: of((notes) => notes === undefined),
    besides: [...mine]
      .filter(([skill, notes]) => !asked.has(skill) && notes.length > 0)
      .map(([skill, notes]) => ({ skill, label: labelOf(skill), notes })),
  };
}

/** The outline as plain text to copy or print: evidence only, as gaps are for the person's eyes. */
export function outlineText(outline: Outline): string {
  const part = ({ label, notes }: { label: string; notes: readonly Evidence[] }) =>
    [label, ...notes.map((note) => `- ${evidenceLine(note)}`)].join('\n');
  return [`For: ${outline.title} (${outline.code})`, ...[...outline.shown, ...outline.besides].map(part)].join('\n\n');
}

/** One note as one line: what was done, the result, when, and hours a week. Federal resumes ask for the last two. */
export function evidenceLine({ did, result, from, to, hoursAWeek }: Evidence): string {
  const when = from || to ? `${from ?? '?'} to ${to ?? 'now'}` : '';
  const facts = [when, hoursAWeek === undefined ? '' : `${hoursAWeek} hours a week`].filter(Boolean).join(', ');
  return `${[did, result].filter(Boolean).join(' ')}${facts ? ` (${facts})` : ''}`;
}

/** Federal resumes may have two pages since September 27, 2025 (reported by FEDweek; the dated fact is resume-two-pages of applying.json). */
export const PAGE_LIMIT = 2;
/** Letter paper, margins of one inch, 11-point type at usual leading: 51 lines of about 92 characters. */
const LINES_A_PAGE = 51;
const CHARACTERS_A_LINE = 92;

/** Pages a plain text fills, to one decimal: an estimate to show while writing. */
export function pagesOf(text: string): number {
  if (text.trim() === '') return 0;
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
  return Math.ceil((lines / LINES_A_PAGE) * 10) / 10;
}
