import * as v from 'valibot';

/** How well a person knows a skill; three steps, because finer self-ratings are not stable. */
export const SkillLevel = v.picklist(['learning', 'working', 'expert']);

/** What a person did with a skill. Never part of a link. */
export const EvidenceNote = v.object({
  id: v.string(),
  did: v.string(),
  result: v.optional(v.string()),
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  hoursAWeek: v.optional(v.number()),
});

export const ProfileSkill = v.object({
  /** Skill id of this or an earlier edition, or a surface form not known yet (kept and named). */
  id: v.string(),
  level: v.optional(SkillLevel),
  years: v.optional(v.number()),
  notes: v.optional(v.array(EvidenceNote)),
});

/** What a person said about a reading. `not-here` holds for one posting; the others hold for the form everywhere. `form` is compared lower-cased. */
export const Correction = v.variant('kind', [
  v.object({ kind: v.literal('not-here'), form: v.string(), postingId: v.string() }),
  v.object({ kind: v.literal('never'), form: v.string() }),
  v.object({ kind: v.literal('means'), form: v.string(), skill: v.string() }),
]);
export type Correction = v.InferOutput<typeof Correction>;

/** Everything about the person that the engine may use. The backup file and `analyze --profile` hold this very object. */
export const Profile = v.object({
  version: v.literal(1),
  skills: v.array(ProfileSkill),
  /** Skill ids the person says she does not have. */
  notMine: v.optional(v.array(v.string()), []),
  years: v.optional(v.number()),
  /** Level of duties, from three questions. */
  duties: v.optional(v.picklist(['guided', 'independent', 'led'])),
  education: v.optional(v.picklist(['none', 'high school', 'some college', 'bachelor', 'superior bachelor', 'master', 'doctorate'])),
  majors: v.optional(v.array(v.string()), []),
  titles: v.optional(v.array(v.string()), []),
  military: v.optional(v.array(v.string()), []),
  credentials: v.optional(v.array(v.string()), []),
  corrections: v.optional(v.array(Correction), []),
});
export type Profile = v.InferOutput<typeof Profile>;

export const emptyProfile = (): Profile => ({
  version: 1,
  skills: [],
  notMine: [],
  majors: [],
  titles: [],
  military: [],
  credentials: [],
  corrections: [],
});
