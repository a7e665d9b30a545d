import type { Problem } from '../series-facts/problem.ts';

/** Every id of the last edition is a skill still, or retired with a forwarding address: people's saved data holds it. */
export function keptIds(
  before: readonly string[],
  skills: readonly { id: string }[],
  retired: readonly { id: string; to: string }[],
): Problem[] {
  const kept = new Set([...skills, ...retired].map(({ id }) => id));
  return before
    .filter((id) => !kept.has(id))
    .map((id) => ({
      file: 'source/retired.json',
      entry: id,
      wrong: 'was a skill in the last edition and is gone',
      got: 'nothing',
      expected: 'the skill that took over',
    }));
}
