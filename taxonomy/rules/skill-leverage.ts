/** A series with what it asks for and how open it is. */
export interface AskingSeries {
  code: string;
  title: string;
  asksFor: readonly { skill: string; label: string; share: number }[];
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

/** A series of which nothing is known yet still counts a little: a first skill may open it. */
const STRANGER = 0.1;
const EXAMPLES = 3;

/**
 * Skills that would open most, best first, at most `most`. A skill's worth in a series is its share of all that the series asks for, times how much
 * of the rest the person already has, times how open the series is (announcements and agencies, both by their logarithm, so that the giants don't
 * decide alone). A sum over series, so it favors what many kinds of work share. This project's own measure; a figure to sort by, never shown.
 */
export function skillLeverage(series: readonly AskingSeries[], mine: ReadonlySet<string>, most = 8): Leverage[] {
  const bySkill = new Map<string, { label: string; worth: number; in: { one: AskingSeries; worth: number; known: boolean }[] }>();
  for (const one of series) {
    const all = one.asksFor.reduce((sum, { share }) => sum + share, 0);
    if (all === 0) continue;
    const had = one.asksFor.reduce((sum, { skill, share }) => sum + (mine.has(skill) ? share : 0), 0) / all;
    const open = Math.log2(1 + one.announcements) * Math.log2(1 + one.agencies);
    for (const { skill, label, share } of one.asksFor.filter((asked) => !mine.has(asked.skill))) {
      const worth = (share / all) * (STRANGER + had) * open;
      const entry = bySkill.get(skill) ?? { label, worth: 0, in: [] };
      entry.worth += worth;
      entry.in.push({ one, worth, known: had > 0 });
      bySkill.set(skill, entry);
    }
  }
  return [...bySkill]
    .filter(([, { in: places }]) => mine.size === 0 || places.some(({ known }) => known))
    .sort(([a, x], [b, y]) => y.worth - x.worth || (a < b ? -1 : 1))
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
