import type { Problem } from '../series-facts/problem.ts';

const FILE = 'source/retired.json';

/** A retired id leads, in one step, to a skill that is there, and is no skill any more. */
export function retiredIds(retired: readonly { id: string; to: string }[], skills: readonly { id: string }[]): Problem[] {
  const living = new Set(skills.map(({ id }) => id));
  const gone = new Set(retired.map(({ id }) => id));
  const seen = new Set<string>();
  return retired.flatMap(({ id, to }) => {
    const twice = seen.has(id);
    seen.add(id);
    if (twice) return [{ file: FILE, entry: id, wrong: 'is retired twice', got: to, expected: 'one forwarding address' }];
    if (living.has(id)) return [{ file: FILE, entry: id, wrong: 'is still a skill', got: id, expected: 'an id that no skill has' }];
    if (living.has(to)) return [];
    const expected = gone.has(to) ? 'the skill that took over in the end' : 'the id of a skill';
    return [{ file: FILE, entry: id, wrong: 'leads nowhere', got: to, expected }];
  });
}
