import { SECTION_WEIGHT } from './gather-evidence.ts';
import type { JudgedMention } from './judge-mentions.ts';
import type { FieldReading } from './read-fields.ts';

/** A skill an ad speaks of, at the first of its mentions that count most. */
export interface MentionedSkill {
  mention: JudgedMention;
  field: FieldReading;
  /** How much it counts by where it stands, 0..1. */
  weight: number;
}

/** Every skill of a posting once, in order of mention; those only spoken of where nothing counts are left out. */
export function mentionedSkills(fields: readonly FieldReading[]): MentionedSkill[] {
  const bySkill = new Map<number, MentionedSkill>();
  for (const field of fields)
    for (const mention of field.mentions) {
      const weight = field.sections ? SECTION_WEIGHT[field.sections.section[mention.from]!] : 1;
      if (weight > (bySkill.get(mention.skill)?.weight ?? 0)) bySkill.set(mention.skill, { mention, field, weight });
    }
  return [...bySkill.values()];
}
