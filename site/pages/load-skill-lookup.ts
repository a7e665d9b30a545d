import type { Lookup } from '../../taxonomy/lookup/build-lookup.ts';
import type { SkillEntry } from '../../taxonomy/schema/taxonomy.ts';
import { loadReader } from './load-reader.ts';

let started: Promise<Lookup<SkillEntry>> | null = null;

/** The type-ahead over all skills, built when somebody first comes near a box. Rejects with EngineNotLoaded; the next call tries again. */
export function loadSkillLookup(): Promise<Lookup<SkillEntry>> {
  started ??= Promise.all([loadReader().skills(), import('../../taxonomy/lookup/build-lookup.ts')])
    .then(([skills, { buildLookup }]) => buildLookup<SkillEntry>(skills, (skill) => [skill.label]))
    .catch((error: unknown) => {
      started = null;
      throw error;
    });
  return started;
}
