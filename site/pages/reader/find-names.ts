import type { Findable } from '../../../taxonomy/lookup/build-finder.ts';
import type { Lookup } from '../../../taxonomy/lookup/build-lookup.ts';
import type { Plate, SkillEntry } from '../../../taxonomy/schema/taxonomy.ts';
import { loadOnce } from '../../../taxonomy/text/load-once.ts';
import { pageData } from '../frame/page-data.ts';
import { loadEngine } from '../load-engine.ts';
import { loadMajors, loadMilitary } from '../my-skills/load-doors.ts';
import type { PrivateJobs } from '../private-jobs/private-row.ts';

const buildLookup = async () => (await import('../../../taxonomy/lookup/build-lookup.ts')).buildLookup;

/** The type-ahead over all skills. */
export const findSkills = loadOnce(async (): Promise<Lookup<SkillEntry>> => {
  const [{ taxonomy }, build] = await Promise.all([loadEngine(), buildLookup()]);
  // Spelled out: what is worked out when asked for does not cross threads.
  const skills = taxonomy.skills.map(({ id, label, kind }) => ({ id, label, kind }));
  return build(skills, (skill) => [skill.label]);
});

const findKinds = loadOnce(async (): Promise<Lookup<Plate>> => {
  const [{ taxonomy }, build] = await Promise.all([loadEngine(), buildLookup()]);
  return build([...taxonomy.plates.values()], (plate) => [plate.title, plate.code]);
});

/** The type-ahead over skills, private titles, fields of study and military jobs. */
export const loadFinder = loadOnce(async (): Promise<Lookup<Findable>> => {
  const [{ taxonomy }, jobs, military, majors, { buildFinder }] = await Promise.all([
    loadEngine(),
    pageData<PrivateJobs>('private-jobs/'),
    loadMilitary(),
    loadMajors(),
    import('../../../taxonomy/lookup/build-finder.ts'),
  ]);
  const titles = new Map<string, string[]>();
  for (const { code, titles: called } of jobs?.rows ?? []) {
    for (const title of called) titles.set(title, [...(titles.get(title) ?? []), code]);
  }
  return buildFinder({ skills: taxonomy.skills, titles, military, majors });
});

/** What is typed, looked up: best first, at most `limit`. A blank query gives nothing and makes the list ready. */
export const findNames = {
  findAny: async (query: string, limit: number): Promise<Findable[]> => (await loadFinder())(query, limit),
  findSkill: async (query: string, limit: number): Promise<SkillEntry[]> => (await findSkills())(query, limit),
  findKind: async (query: string, limit: number): Promise<Plate[]> => (await findKinds())(query, limit),
};
