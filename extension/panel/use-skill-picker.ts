import { useState } from 'preact/hooks';
import type { SkillPickerProps } from '../../site/ui/skill-picker.tsx';
import { buildLookup, type Lookup } from '../../taxonomy/lookup/build-lookup.ts';
import type { SkillEntry } from '../../taxonomy/schema/taxonomy.ts';
import { loadEngine } from './engine.ts';

let lookup: Promise<Lookup<SkillEntry>> | null = null;

/** The type-ahead over all skills, built when somebody first comes near a box. */
export function useSkillPicker(): Required<Pick<SkillPickerProps<SkillEntry>, 'search' | 'onNear'>> {
  const [search, setSearch] = useState<(query: string) => readonly SkillEntry[]>(() => () => []);
  const onNear = () => {
    lookup ??= loadEngine().then(({ taxonomy }) => buildLookup<SkillEntry>(taxonomy.skills, (skill) => [skill.label]));
    void lookup.then((find) => setSearch(() => (query: string) => find(query, 8)));
  };
  return { search, onNear };
}
