import * as v from 'valibot';

/** What sort of thing a skill is; decides its chip and how precision is reported. */
export const SkillKind = v.picklist(['tool', 'knowledge', 'method', 'people-skill', 'credential', 'language', 'trade', 'federal-term']);
export type SkillKind = v.InferOutput<typeof SkillKind>;

/**
 * How far a surface form may be trusted when it stands alone.
 * strong: counts alone. companion: counts only where another strong mention stands in the same section.
 * exact: counts only in this very spelling with its capitals (R, Go, IT). exact-companion: both.
 * generic: never counts alone, kept so that longer forms holding it can win.
 */
export const FormTrust = v.picklist(['strong', 'companion', 'exact', 'exact-companion', 'generic']);
export type FormTrust = v.InferOutput<typeof FormTrust>;

/** A way a skill is written. */
const SurfaceForm = v.object({ text: v.string(), trust: FormTrust });

/** Our unit of ability. Ids are never deleted, only retired with a forwarding address: people's saved data holds them. */
export const Skill = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.+#-]*$/, 'a slug')),
  label: v.pipe(v.string(), v.nonEmpty()),
  kind: SkillKind,
  /** Ids in source/sources.json. */
  from: v.array(v.string()),
  forms: v.array(SurfaceForm),
  broader: v.array(v.string()),
  related: v.array(v.string()),
  lookAlikes: v.array(v.string()),
});
export type Skill = v.InferOutput<typeof Skill>;
