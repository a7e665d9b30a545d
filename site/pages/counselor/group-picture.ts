import type { LinkContent } from '../../store/links/link-content.ts';

/** What several people's links say together; nobody can be told apart in it. */
export interface GroupPicture {
  people: number;
  adsRead: number;
  /** Skill ids by how many people have them. */
  skills: { id: string; people: number }[];
  /** Codes of kinds of job by how many ads pointed to them. */
  found: { code: string; ads: number }[];
}

/** Merges links. Tasks say nothing of a person and are left out. */
export function groupPicture(links: readonly LinkContent[]): GroupPicture {
  const people = links.filter((link) => link.kind !== 'assignment');
  const returns = links.filter((link) => link.kind === 'return');
  const skills = tally(people.flatMap((link) => [...new Set(link.skills.map((skill) => skill.id))].map((id) => [id, 1] as const)));
  const found = tally(returns.flatMap((link) => link.found.map(({ code, ads }) => [code, ads] as const)));
  return {
    people: people.length,
    adsRead: returns.reduce((sum, { adsRead }) => sum + adsRead, 0),
    skills: skills.map(([id, n]) => ({ id, people: n })),
    found: found.map(([code, ads]) => ({ code, ads })),
  };
}

/** Sums by name, largest first; of equal ones the first in the alphabet leads. */
function tally(counts: readonly (readonly [name: string, n: number])[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const [name, n] of counts) sums.set(name, (sums.get(name) ?? 0) + n);
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
