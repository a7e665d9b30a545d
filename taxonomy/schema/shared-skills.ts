import * as v from 'valibot';
import { SeriesCode } from './occupational-series.ts';

/**
 * Skills that openings of several agencies ask for in one series: what people found qualified by one agency would bring to another.
 * One line of the compiled part shared-skills.jsonl; read by the build only.
 */
export const SharedSkills = v.object({
  code: SeriesCode,
  /** Agencies whose openings were read, the one with most openings first; all that the columns of a picture can hold. */
  agencies: v.array(v.object({ name: v.string(), openings: v.number() })),
  /** Agencies read in all, and their openings. */
  agencyCount: v.number(),
  openings: v.number(),
  /** Widest first. `by` holds, for each of `agencies`, how many of its openings name the skill; `agencyCount` counts all that do. */
  skills: v.array(v.object({ skill: v.string(), label: v.string(), agencyCount: v.number(), by: v.array(v.number()) })),
});
export type SharedSkills = v.InferOutput<typeof SharedSkills>;
