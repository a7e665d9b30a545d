import type { Lookup } from '../../taxonomy/lookup/build-lookup.ts';
import type { SkillEntry } from '../../taxonomy/schema/taxonomy.ts';
import { loadEngine } from './load-engine.ts';

let started: Promise<Lookup<SkillEntry>> | null = null;

/** The type-ahead over all skills, built when somebody first comes near a box. Rejects as loadEngine does; the next call tries again. */
export function loadSkillLookup(): Promise<Lookup<SkillEntry>> {
  started ??= Promise.all([loadEngine(), import('../../taxonomy/lookup/build-lookup.ts')])
    .then(([{ taxonomy }, { buildLookup }]) => buildLookup<SkillEntry>(taxonomy.skills, (skill) => [skill.label]))
    .catch((error: unknown) => {
      started = null;
      throw error;
    });
  return started;
}
