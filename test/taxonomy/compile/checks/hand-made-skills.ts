import { lineOf } from '../../../../taxonomy/compile/compile.ts';
import type { Problem } from '../../../../taxonomy/compile/series-facts/problem.ts';
import type { DraftSkill } from '../../../../taxonomy/compile/skills/draft-skill.ts';

/** A skill as if written by hand; a form is a text that counts alone, or a text with its trust. */
export const skill = (
  id: string,
  forms: readonly (string | readonly [string, DraftSkill['forms'][number]['trust']])[] = [],
  more: Partial<DraftSkill> = {},
): DraftSkill => ({
  id,
  label: id,
  kind: 'tool',
  from: ['counterpart'],
  forms: forms.map((form) => (typeof form === 'string' ? { text: form, trust: 'strong' } : { text: form[0], trust: form[1] })),
  broader: [],
  related: [],
  lookAlikes: [],
  rank: 0,
  file: 'x.json',
  ...more,
});

export const told = (problems: readonly Problem[]): string[] => problems.map(lineOf);
