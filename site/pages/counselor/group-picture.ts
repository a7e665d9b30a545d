import { rollup } from 'd3-array';
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
  const skills = rollup(
    people.flatMap((link) => [...new Set(link.skills.map((skill) => skill.id))]),
    (same) => same.length,
    (id) => id,
  );
  const found = rollup(
    returns.flatMap((link) => link.found),
    (same) => same.reduce((sum, { ads }) => sum + ads, 0),
    ({ code }) => code,
  );
  return {
    people: people.length,
    adsRead: returns.reduce((sum, { adsRead }) => sum + adsRead, 0),
    skills: [...skills].map(([id, n]) => ({ id, people: n })).sort((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1)),
    found: [...found].map(([code, ads]) => ({ code, ads })).sort((a, b) => b.ads - a.ads || (a.code < b.code ? -1 : 1)),
  };
}
