import type { Specialty } from './specialty.ts';

/**
 * What ties series to one another, and the kinds of work inside them: the compiled part links.json, small enough to be read before a result
 * is shown.
 */
export interface SeriesLinks {
  /** Series to its look-alikes: {"0343": {"0344": "Assistants gather figures ..."}}. "Here" in a sentence means the series that holds it. */
  lookAlikes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Kinds of work inside the series that hold many kinds. */
  specialties: Readonly<Record<string, readonly Specialty[]>>;
}
