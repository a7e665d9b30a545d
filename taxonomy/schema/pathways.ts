import * as v from 'valibot';
import { SeriesCode } from './occupational-series.ts';

/** A military occupation and the series it leads to, closest first. */
export const MilitaryOccupation = v.object({
  branch: v.picklist(['Army', 'Navy', 'Air Force', 'Marine Corps', 'Coast Guard']),
  code: v.string(),
  title: v.string(),
  series: v.array(SeriesCode),
  /** Judged by this project, or through O*NET's table of 2015. */
  basis: v.picklist(['judged', 'crosswalk']),
});
export type MilitaryOccupation = v.InferOutput<typeof MilitaryOccupation>;

/** A field of study and the series it opens. */
export const Major = v.object({
  name: v.string(),
  /** CIP 2020 code; '' for the names of the USAJOBS list. */
  cip: v.string(),
  /** Series that the USAJOBS list names for it (2013). */
  listed: v.array(SeriesCode),
  /** Series reached through occupations (CIP to SOC to series): a hint, no rule. */
  reached: v.array(SeriesCode),
});
export type Major = v.InferOutput<typeof Major>;

const maybe = v.nullable(v.number());

/** What BLS says of an occupation (six-digit SOC): people and pay in May 2024, private and federal, and the projection 2024-34. */
export const SocOutlook = v.object({
  soc: v.string(),
  title: v.string(),
  privateEmployees: maybe,
  /** Executive branch without the Postal Service. */
  federalEmployees: maybe,
  /** Mean wages, dollars a year; null where BLS gives none. */
  privateWage: maybe,
  federalWage: maybe,
  /** Growth 2024 to 2034, all employers, in percent. */
  growth: maybe,
  /** Openings a year, in thousands. */
  openings: maybe,
});
export type SocOutlook = v.InferOutput<typeof SocOutlook>;

/** A STEM series, how many it employs, and what BLS expects of the occupations it is linked to. */
export const StemOutlook = v.object({
  code: SeriesCode,
  title: v.string(),
  kind: v.string(),
  employees: v.record(v.string(), v.number()),
  announcements: v.record(v.string(), v.number()),
  /**
   * Growth 2024-34 in percent, of all employers: the lowest and highest of the linked occupations, and their mean weighted by strength.
   * The range is the doubt of the crosswalk, not of the projection, which BLS gives as one figure. Null where no linked occupation has one.
   */
  growth: v.nullable(v.object({ low: v.number(), high: v.number(), mean: v.number() })),
  occupations: v.number(),
});
export type StemOutlook = v.InferOutput<typeof StemOutlook>;

/** Hires and leavers of an agency by quarter, oldest first. Transfers between agencies count on both sides. */
export const AgencyFlow = v.object({
  agency: v.string(),
  hires: v.array(v.number()),
  leavers: v.array(v.number()),
  /** Interns, student trainees and recent graduates among the hires (Pathways). */
  earlyCareer: v.array(v.number()),
});
export type AgencyFlow = v.InferOutput<typeof AgencyFlow>;

/** How many federal texts of a series ask for an AI or data skill. */
export const AiAsked = v.object({
  skill: v.string(),
  code: SeriesCode,
  texts: v.number(),
  /** Share of the series' texts, 0..1; 0 where there are too few to say. */
  share: v.number(),
  /** Announcement titles that name it, 2013-16 and 2024-26. */
  titles: v.number(),
});
export type AiAsked = v.InferOutput<typeof AiAsked>;

/** The compiled part pathways.json: pictures of flows, STEM and AI; sources are ids of sources.json. */
export const Pathways = v.object({
  flows: v.object({ source: v.string(), quarters: v.array(v.string()), agencies: v.array(AgencyFlow) }),
  stem: v.object({ source: v.string(), series: v.array(StemOutlook) }),
  ai: v.object({ source: v.string(), skills: v.array(v.object({ id: v.string(), label: v.string() })), asked: v.array(AiAsked) }),
  occupations: v.object({ source: v.string(), list: v.array(SocOutlook) }),
});
export type Pathways = v.InferOutput<typeof Pathways>;
