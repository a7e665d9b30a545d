import type { SkillKind } from '../schema/skill.ts';

/** Kinds that go by names of their own. They are asked for even where an employer speaks of itself: "we use Terraform". */
export const TOOL_KINDS: ReadonlySet<SkillKind> = new Set(['tool', 'language', 'credential']);
