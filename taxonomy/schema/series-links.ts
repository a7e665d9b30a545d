import type { Specialty } from './specialty.ts';

/**
 * What ties series to one another and to private work: the compiled part links.json.
 * Everything in it stands in the full series records too; here it is small enough to be read before a result is shown.
 */
export interface SeriesLinks {
  /** Series to its look-alikes: {"0343": {"0344": "Assistants gather figures ..."}}. "Here" in a sentence means the series that holds it. */
  lookAlikes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Series to its private occupations: O*NET-SOC code and strength 0..1, strongest first. */
  occupations: Readonly<Record<string, readonly (readonly [soc: string, strength: number])[]>>;
  /** O*NET-SOC code to title. */
  occupationTitles: Readonly<Record<string, string>>;
  /** Kinds of work inside the series that hold many kinds. */
  specialties: Readonly<Record<string, readonly Specialty[]>>;
}
