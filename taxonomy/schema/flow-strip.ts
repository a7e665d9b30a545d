import * as v from 'valibot';
import { OccupationalSeries, SeriesCode } from './occupational-series.ts';
import { SocOutlook } from './pathways.ts';

/** A private occupation at either end: people come from it, and can go to it. BLS figures as in SocOutlook; null where BLS gives none. */
const EndOfStrip = v.object({
  ...v.pick(OccupationalSeries.entries.occupations.item, ['soc', 'title', 'basis']).entries,
  ...v.pick(SocOutlook, ['privateEmployees', 'privateWage', 'growth', 'openings']).entries,
});
export type EndOfStrip = v.InferOutput<typeof EndOfStrip>;

/** A series one step away. `basis` says whether asked-for skills show it (then `shared` and `adds` name them) or this project judged it near. */
const StepOfStrip = v.object({
  code: SeriesCode,
  title: v.string(),
  employees: v.nullable(v.number()),
  basis: v.picklist(['skills', 'judged']),
  shared: v.array(v.string()),
  adds: v.array(v.string()),
  gradeStep: v.nullable(v.number()),
});
export type StepOfStrip = v.InferOutput<typeof StepOfStrip>;

/** Ways into a series, through the government from it, and out again: one line of the compiled part strips.jsonl. */
export const FlowStrip = v.object({
  code: SeriesCode,
  /** Closest first. The link holds in both directions. */
  ends: v.array(EndOfStrip),
  through: v.array(StepOfStrip),
  /** Announcements in the newest year on file, and agencies that employ the series. */
  announcements: v.number(),
  agencies: v.number(),
});
export type FlowStrip = v.InferOutput<typeof FlowStrip>;
