import type { SkillKind } from '../schema/skill.ts';

/** A series with what it asks for and how open it is. */
export interface AskingSeries {
  code: string;
  title: string;
  asksFor: readonly { skill: string; label: string; kind: SkillKind; share: number }[];
  /** Agencies that employ it, and its announcements in the newest year on file. */
  agencies: number;
  announcements: number;
}

/** A skill not marked yet, and what it would open. */
export interface Leverage {
  skill: string;
  label: string;
  /** Series that ask for it; at least one of them also asks for something the person has. */
  series: number;
  /** Announcements of those series in the newest year on file. */
  announcements: number;
  /** Agencies that employ the one of those series that most agencies have. */
  agencies: number;
  /** Three series as examples: those that ask for something the person has come first, then by how much it helps. */
  examples: { code: string; title: string }[];
}

/** What a person can set out to learn and then show. How one deals with people is grown rather than learned, and every opening asks for it. */
const LEARNED: ReadonlySet<SkillKind> = new Set(['tool', 'knowledge', 'method', 'credential', 'trade', 'federal-term']);
/** A degree is years away; the degree rule of each kind of job speaks of it. */
const DEGREE = /-degree$/;
/** What more of the series than this ask for ("report preparation") names no step of its own. */
const BROAD = 1 / 12;
/** Among a handful of series nothing is broad. */
const LEAST_BROAD = 6;
const EXAMPLES = 3;
/** What opens three kinds of work stands before what opens one, however wide that one is. */
const tier = (places: readonly unknown[]) => Number(places.length >= EXAMPLES);

/**
 * Concrete skills to learn that would open most, best first, at most `most`. A skill's worth in a series is its share of all that the series asks for, times how much
 * of the rest the person already has, times how open the series is (announcements and agencies, both by their logarithm, so that the giants don't
 * decide alone). A sum over series, so it favors what many kinds of work share; those the person brings nothing to count only where she has
 * marked nothing that any series asks for. This project's own measure; a figure to sort by, never shown.
 */
export function skillLeverage(series: readonly AskingSeries[], mine: ReadonlySet<string>, most = 8): Leverage[] {
  const askedBy = new Map<string, number>();
  for (const { skill } of series.flatMap(({ asksFor }) => asksFor)) askedBy.set(skill, (askedBy.get(skill) ?? 0) + 1);
  const known = series.some(({ asksFor }) => asksFor.some(({ skill }) => mine.has(skill)));
  const concrete = ({ skill, kind }: AskingSeries['asksFor'][number]) =>
    !mine.has(skill) &&
    LEARNED.has(kind) &&
    !DEGREE.test(skill) &&
    (askedBy.get(skill) ?? 0) <= Math.max(LEAST_BROAD, series.length * BROAD);
  const bySkill = new Map<string, { label: string; worth: number; in: { one: AskingSeries; worth: number; known: boolean }[] }>();
  for (const one of series) {
    const all = one.asksFor.reduce((sum, { share }) => sum + share, 0);
    if (all === 0) continue;
    const had = one.asksFor.reduce((sum, { skill, share }) => sum + (mine.has(skill) ? share : 0), 0) / all;
    const open = Math.log2(1 + one.announcements) * Math.log2(1 + one.agencies);
    for (const { skill, label, share } of one.asksFor.filter(concrete)) {
      const worth = (share / all) * (known ? had : 1) * open;
      const entry = bySkill.get(skill) ?? { label, worth: 0, in: [] };
      entry.worth += worth;
      entry.in.push({ one, worth, known: had > 0 });
      bySkill.set(skill, entry);
    }
  }
  return [...bySkill]
    .filter(([, { in: places }]) => !known || places.some(({ known }) => known))
    .sort(([a, x], [b, y]) => tier(y.in) - tier(x.in) || y.worth - x.worth || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([skill, { label, in: places }]) => {
      const best = [...places].sort((a, b) => Number(b.known) - Number(a.known) || b.worth - a.worth || (a.one.code < b.one.code ? -1 : 1));
      return {
        skill,
        label,
        series: best.length,
        announcements: best.reduce((sum, { one }) => sum + one.announcements, 0),
        agencies: best.reduce((most, { one }) => Math.max(most, one.agencies), 0),
        examples: best.slice(0, EXAMPLES).map(({ one }) => ({ code: one.code, title: one.title })),
      };
    });
}
