import type { SkillPickerProps } from '../../site/ui/skill-picker.tsx';
import { buildLookup, type Lookup } from '../../taxonomy/lookup/build-lookup.ts';
import type { SkillEntry } from '../../taxonomy/schema/taxonomy.ts';
import { loadEngine } from './engine.ts';

let lookup: Promise<Lookup<SkillEntry>> | null = null;

function load(): Promise<Lookup<SkillEntry>> {
  lookup ??= loadEngine().then(({ taxonomy }) => buildLookup<SkillEntry>(taxonomy.skills, (skill) => [skill.label]));
  return lookup;
}

/** The type-ahead over all skills, built when somebody first comes near a box. */
export const skillPicker: Required<Pick<SkillPickerProps<SkillEntry>, 'search' | 'onNear'>> = {
  search: async (query) => (await load())(query, 8),
  onNear: () => void load(),
};
