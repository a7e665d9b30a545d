import type { DatedFact } from '../schema/dated.ts';

/** How a dated fact may be said on a given day. */
export interface Standing {
  /** `official` is said plainly, `reported` with that word before it. */
  wording: 'official' | 'reported';
  /** The day by which it should have been checked again has passed: it reads "may have changed". */
  mayHaveChanged: boolean;
}

/** Standing of a fact on `today` (ISO day). The day itself still counts as fresh; an unreadable day counts as passed, which is the safe side. */
export function standingOf(fact: Pick<DatedFact, 'mark' | 'checkBy'>, today: string): Standing {
  const readable = /^\d{4}-\d{2}-\d{2}$/.test(today);
  return { wording: fact.mark === 'A' ? 'official' : 'reported', mayHaveChanged: !readable || today.slice(0, 10) > fact.checkBy };
}
