import type { LedgerEntry } from '../../store/shapes/ledger-entry.ts';
import { type Counted, countBy } from '../../ui/count-by.ts';
import { capital, counted, countWord } from '../../ui/words.ts';

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
  const series = countBy(entries.flatMap(({ series: [first] }) => (first ? [{ id: first.code, label: first.title }] : [])));
  const skills = countBy(entries.flatMap((entry) => entry.skills));
  return { ads: entries.length, series, skills, next: skills.find((skill) => !said.has(skill.id) && skill.count > 1) ?? null };
}

/** The sentence at the head: where the ads point, and what would open more. Empty below three ads, which say nothing together. */
export function sentenceOf({ ads, series, next }: AdsSoFar): string {
  const [most] = series;
  if (ads < 3 || !most) return '';
  const point =
    most.count === 1
      ? `Your ${countWord(ads)} ads all point to different work.`
      : `${capital(countWord(most.count))} of your ${counted(ads, 'ad')} ${most.count === 1 ? 'points' : 'point'} to ${most.label}.`;
  return next ? `${point} ${capital(countWord(next.count))} ask for ${next.label}, which you have not marked yet.` : point;
}
