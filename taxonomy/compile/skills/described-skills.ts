import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import { countSkills, type SkillCounts } from './count-skills.ts';
import { DOUBT, type Telling } from './telling-skills.ts';

type Read = (text: string) => ReadonlySet<string>;

/** What is said this little more often than of all work tells nothing. */
const LEAST_LIFT = 4;
/** A skill that only one task of an occupation names may be an accident of its wording. */
const LEAST_TASKS = 2;

/** Skills that the description of each series names, most telling first; `texts` holds its sentences, each with the code. */
export function describedSkills(texts: readonly { text: string; codes: readonly string[] }[], read: Read): Map<string, Telling[]> {
  const counts = countSkills(texts, read);
  return new Map([...counts.byKey].map(([code, own]) => [code, told('description', own, counts.sizes.get(code)!, counts)]));
}

/** Skills that the tasks of the private occupations linked to each series name, most telling first; a stronger link counts for more. */
export function linkedWorkSkills(
  series: readonly Pick<OccupationalSeries, 'code' | 'occupations'>[],
  tasks: readonly { soc: string; text: string }[],
  read: Read,
): Map<string, Telling[]> {
  const counts = countSkills(
    tasks.map(({ soc, text }) => ({ text, codes: [soc] })),
    read,
  );
  return new Map(
    series.map(({ code, occupations }) => {
      const own = new Map<string, number>();
      let size = 0;
      for (const { soc, strength } of occupations) {
        size += strength * (counts.sizes.get(soc) ?? 0);
        for (const [skill, n] of counts.byKey.get(soc) ?? []) if (n >= LEAST_TASKS) own.set(skill, (own.get(skill) ?? 0) + strength * n);
      }
      return [code, told('occupation', own, size, counts)];
    }),
  );
}

/** As tellingSkills orders the skills of openings, of sentences or tasks; how many of those name a skill is no share that a person could use. */
function told(basis: Telling['basis'], own: ReadonlyMap<string, number>, size: number, { texts, total }: SkillCounts): Telling[] {
  return [...own]
    .map(([skill, n]) => {
      const everywhere = texts.get(skill)! / total;
      const doubted = (n + DOUBT * everywhere) / (size + DOUBT);
      return { skill, basis, share: null, lift: doubted / everywhere, doubted };
    })
    .filter(({ lift }) => lift >= LEAST_LIFT)
    .sort((a, b) => b.doubted * Math.log2(b.lift) - a.doubted * Math.log2(a.lift) || (a.skill < b.skill ? -1 : 1))
    .map(({ doubted: _, ...one }) => one);
}

/** With this many skills of its own openings a series needs no other word for it; where there are fewer, others fill up to as many. */
const ENOUGH = 10;

/** What is known of each series: the sources in their order, each skill from the first that names it. */
export function fillAsks(codes: readonly string[], sources: readonly ReadonlyMap<string, readonly Telling[]>[]): Map<string, Telling[]> {
  return new Map(
    codes.map((code) => {
      const [own = [], ...others] = sources.map((source) => source.get(code) ?? []);
      const known = [...own];
      for (const one of others.flat()) if (known.length < ENOUGH && !known.some(({ skill }) => skill === one.skill)) known.push(one);
      return [code, known];
    }),
  );
}
