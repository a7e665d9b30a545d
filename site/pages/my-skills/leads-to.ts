import type { Findable } from '../../../taxonomy/lookup/build-finder.ts';
import type { Lookup } from '../../../taxonomy/lookup/build-lookup.ts';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { SkillEntry } from '../../../taxonomy/schema/taxonomy.ts';
import type { Engine } from '../engine.ts';

/** Series that titles, military jobs and fields of study lead to: those that more of them lead to first, each once. */
export function leadsTo({ titles, military, majors }: Profile, finder: Lookup<Findable>): string[] {
  const weight = new Map<string, number>();
  for (const [names, kind] of [
    [titles, 'title'],
    [military, 'military'],
    [majors, 'major'],
  ] as const) {
    for (const name of names) {
      const entry = finder(name, 10).find((one) => one.kind === kind && one.id === name);
      for (const [place, code] of (entry?.leadsTo ?? []).entries()) weight.set(code, (weight.get(code) ?? 0) + 1 / (place + 2));
    }
  }
  return [...weight].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

/** Kinds of job whose questions are asked: more would ask about work the person never saw. */
const KINDS = 3;
const CHIPS = 8;

/** Skills that the nearest of these kinds of job ask for, taken in turn: the first of each, then the second. Nobody is said to have them. */
export function oftenDone(codes: readonly string[], engine: Engine): SkillEntry[] {
  const asks = engine.compare(codes.slice(0, KINDS)).map((kind) => kind.asks);
  const turns = Array.from({ length: CHIPS }, (_, turn) => asks.flatMap((list) => list[turn] ?? [])).flat();
  return [...new Map(turns.map((skill) => [skill.id, skill])).values()].slice(0, CHIPS);
}
