import * as v from 'valibot';
import { Dated } from './dated.ts';
import { SeriesCode } from './occupational-series.ts';

const Text = v.pipe(v.string(), v.nonEmpty());
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'a slug'));

/** A way in that USAJOBS calls a hiring path: who may apply to an announcement that names it. */
export const HiringPath = v.strictObject({
  id: Id,
  name: Text,
  /** One sentence on who it is for. */
  who: Text,
  /** What to know before counting on it. */
  note: v.optional(v.string()),
  /** Key of the USAJOBS search filter. */
  filter: v.optional(v.string()),
  /** No grade above this one by this path. */
  highestGrade: v.optional(v.number()),
  ...Dated,
});
export type HiringPath = v.InferOutput<typeof HiringPath>;

/** A government-wide direct hire authority for one series: a public notice is posted, but nobody is ranked. */
export const DirectHire = v.strictObject({
  series: SeriesCode,
  /** null where no source at hand gives the grades. */
  grades: v.nullable(v.object({ low: v.number(), high: v.number() })),
  /** Only for this part of the series' work. */
  onlyFor: v.optional(v.string()),
  /** Last day, when one is set; all that are known come from the press (September 2024), so it is said as reported. */
  ends: v.nullable(v.pipe(v.string(), v.isoDate())),
  ...Dated,
});
export type DirectHire = v.InferOutput<typeof DirectHire>;

/** A hiring program or a rule of the process, with what it looks for. */
export const Program = v.strictObject({
  id: Id,
  name: Text,
  /** program = a way in; background = what is good to know about a kind of job or about the government as a place to work. */
  kind: v.picklist(['program', 'background']),
  /** open = can be applied to now; round closed = may come again; ended = gone; standing = a rule or service that goes on. */
  state: v.picklist(['open', 'round closed', 'ended', 'standing']),
  /** Day the last round closed or the program ended. */
  closed: v.optional(v.pipe(v.string(), v.isoDate())),
  what: Text,
  looksFor: v.array(v.string()),
  /** Series it is tied to, where a source names them. */
  series: v.array(SeriesCode),
  /** The government's own page on it, where its address is certain; `link` is that of the publisher named. */
  ownPage: v.optional(v.pipe(v.string(), v.startsWith('https://'))),
  ...Dated,
});
export type Program = v.InferOutput<typeof Program>;

/** What everybody should know before applying. */
export const ApplyingFact = v.strictObject({ id: Id, says: Text, ...Dated });
export type ApplyingFact = v.InferOutput<typeof ApplyingFact>;

/** A pay plan in words: what the letters on an announcement stand for. */
export const PayPlan = v.strictObject({ code: v.pipe(v.string(), v.regex(/^[A-Z0-9]{2}$/)), name: Text, says: Text });

/** Everything the rules read besides the series themselves: the compiled part rules.json. */
export const RulesData = v.object({
  paths: v.array(HiringPath),
  directHire: v.array(DirectHire),
  programs: v.array(Program),
  applying: v.array(ApplyingFact),
  payPlans: v.array(PayPlan),
});
export type RulesData = v.InferOutput<typeof RulesData>;
