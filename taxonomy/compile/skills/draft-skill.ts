import type { FormTrust, SkillKind } from '../../schema/skill.ts';

/** A skill on its way into the gazetteer; forms not yet settled against those of other skills. */
export interface DraftSkill {
  id: string;
  label: string;
  kind: SkillKind;
  from: string[];
  /** `trust` is null where the source doesn't say: the rules for plain forms decide. */
  forms: { text: string; trust: FormTrust | null }[];
  broader: string[];
  related: string[];
  lookAlikes: string[];
  /** Lower wins a contested form: 0 = written by hand. */
  rank: number;
  file: string;
}
