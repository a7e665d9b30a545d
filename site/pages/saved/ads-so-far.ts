import { rollup } from 'd3-array';
import type { LedgerEntry } from '../../store/shapes/ledger-entry.ts';
import { capital, counted, countWord } from '../../ui/words.ts';

export interface Counted {
  id: string;
  label: string;
  ads: number;
}

/** What a person's ads asked for together. */
export interface AdsSoFar {
  ads: number;
  /** Kinds of federal job, by how many ads they came first for. */
  series: Counted[];
  /** Skills by how many ads name them. */
  skills: Counted[];
  /** The skill not marked yet that most ads name; null when there is none. */
  next: Counted | null;
}

/** Sums up the ledger. `said` = ids the person has marked, as done or as not hers; a skill counts once an ad. */
export function adsSoFar(entries: readonly LedgerEntry[], said: ReadonlySet<string>): AdsSoFar {
  const series = count(entries.flatMap(({ series: [first] }) => (first ? [{ id: first.code, label: first.title }] : [])));
  const skills = count(entries.flatMap((entry) => entry.skills));
  return { ads: entries.length, series, skills, next: skills.find((skill) => !said.has(skill.id) && skill.ads > 1) ?? null };
}

function count(things: readonly { id: string; label: string }[]): Counted[] {
  const groups = rollup(
    things,
    (same) => ({ label: same[0]!.label, ads: same.length }),
    (thing) => thing.id,
  );
  return [...groups].map(([id, group]) => ({ id, ...group })).sort((a, b) => b.ads - a.ads || (a.label < b.label ? -1 : 1));
}

/** The sentence at the head: where the ads point, and what would open more. Empty below three ads, which say nothing together. */
export function sentenceOf({ ads, series, next }: AdsSoFar): string {
  const [most] = series;
  if (ads < 3 || !most) return '';
  const point =
    most.ads === 1
      ? `Your ${countWord(ads)} ads all point to different work.`
      : `${capital(countWord(most.ads))} of your ${counted(ads, 'ad')} ${most.ads === 1 ? 'points' : 'point'} to ${most.label}.`;
  return next ? `${point} ${capital(countWord(next.ads))} ask for ${next.label}, which you have not marked yet.` : point;
}
