import type { AskedSkill } from './how-you-stand.tsx';

/** What travels with the page of one kind of job for its live parts. */
export interface SeriesLive {
  code: string;
  asks: readonly AskedSkill[];
  /** Usual grades, lowest first; null where it isn't paid by the General Schedule. */
  grades: readonly number[] | null;
}
