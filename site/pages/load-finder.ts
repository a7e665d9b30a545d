import type { Findable } from '../../taxonomy/lookup/build-finder.ts';
import type { Lookup } from '../../taxonomy/lookup/build-lookup.ts';
import { pageData } from './frame/page-data.ts';
import { EngineNotLoaded, loadEngine } from './load-engine.ts';
import { loadMajors, loadMilitary } from './my-skills/load-doors.ts';
import type { PrivateJobs } from './private-jobs/private-row.ts';

let started: Promise<Lookup<Findable>> | null = null;

/** The type-ahead over skills, private titles, fields of study and military jobs, made at the first call. Rejects with EngineNotLoaded; the next call tries again. */
export function loadFinder(): Promise<Lookup<Findable>> {
  started ??= make().catch((error: unknown) => {
    started = null;
    throw error instanceof TypeError ? new EngineNotLoaded() : error;
  });
  return started;
}

async function make(): Promise<Lookup<Findable>> {
  const [{ taxonomy }, jobs, military, majors, { buildFinder }] = await Promise.all([
    loadEngine(),
    pageData<PrivateJobs>('private-jobs/'),
    loadMilitary(),
    loadMajors(),
    import('../../taxonomy/lookup/build-finder.ts'),
  ]);
  const titles = new Map<string, string[]>();
  for (const { code, titles: called } of jobs?.rows ?? []) {
    for (const title of called) titles.set(title, [...(titles.get(title) ?? []), code]);
  }
  return buildFinder({ skills: taxonomy.skills, titles, military, majors });
}
