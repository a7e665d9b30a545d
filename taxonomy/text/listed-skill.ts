import type { SkillKind } from '../schema/skill.ts';
import type { SkillEntry } from '../schema/taxonomy.ts';
import { slugOf } from './slug.ts';

/** A skill as its line in skills.tsv tells it. Most ids are their label's slug, which is made when it is asked for: all of them cost a tenth of the load. */
export class ListedSkill implements SkillEntry {
  readonly label: string;
  readonly kind: SkillKind;
  #id: string;

  /** @param id blank where it is the label's slug */
  constructor(label: string, kind: SkillKind, id: string) {
    this.label = label;
    this.kind = kind;
    this.#id = id;
  }

  get id(): string {
    this.#id ||= slugOf(this.label);
    return this.#id;
  }
}
