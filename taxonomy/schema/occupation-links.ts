/**
 * Private occupations that series lead to: the compiled part occupations.json. Only a federal announcement needs it, so it is no part of the
 * taxonomy that is loaded for every ad.
 */
export interface OccupationLinks {
  /** Series to its private occupations: O*NET-SOC code and strength 0..1, strongest first. */
  bySeries: Readonly<Record<string, readonly (readonly [soc: string, strength: number])[]>>;
  /** O*NET-SOC code to title. */
  titles: Readonly<Record<string, string>>;
}
