import type { Taxonomy } from '../load-taxonomy.ts';
import type { ReasonBy } from '../schema/analysis.ts';
import type { Profile } from '../schema/profile.ts';
import { type DoorPull, type Doors, majorPull, militaryPull } from './profile-doors.ts';
import { levelPull } from './profile-level.ts';
import { resolveSkill } from './resolve-skills.ts';
import { type PullCells, pullOfWords, skillPull } from './skill-pulls.ts';

/** One thing the person said, and what it adds to the raw sums; the same whatever else she said. */
export interface ProfilePull {
  by: ReasonBy;
  /** Index of the skill, or -1. */
  skill: number;
  /** Her own words for it, or the skill's label. */
  label: string;
  cells: PullCells;
}

/** A title she held says much of what she can do, but less than the title of the job that is being read. */
const TITLE_SHARE = 0.3;

/** How much of a skill's pull counts, by how well she knows it. Unsaid is as much as "working". */
const LEVEL = { learning: 0.6, working: 1, expert: 1.3 } as const;
/** Years with a skill count a little on top: under one year less, from five on more. */
const yearsFactor = (years: number | undefined) => (years === undefined ? 1 : years < 1 ? 0.8 : years >= 5 ? 1.2 : 1);

/**
 * Everything a posting's extra skills and a profile pull with, each thing once, in an order that doesn't depend on the order given.
 * @param notes told of skills, codes and fields that no list knows
 */
export function profilePulls(
  given: readonly string[] | undefined,
  profile: Profile | null,
  taxonomy: Taxonomy,
  doors: Doors | undefined,
  notes: string[],
): ProfilePull[] {
  const pulls = skillsOf(given, profile, taxonomy, notes);
  if (!profile) return pulls;
  for (const title of oneOfEach(profile.titles)) {
    const cells = pullOfWords(title, 'title', TITLE_SHARE, taxonomy);
    if (cells.length > 0) pulls.push({ by: 'title', skill: -1, label: title, cells });
    else notes.push(`Job title not known: "${title.slice(0, 80)}".`);
  }
  if (doors) {
    const columnOf = new Map(taxonomy.codes.map((code, column) => [code, column]));
    const add = (by: ReasonBy, word: string, found: DoorPull | null, what: string) => {
      if (!found) notes.push(`${what} not known: "${word.slice(0, 80)}".`);
      else if (!pulls.some((pull) => pull.by === by && pull.label === found.label))
        pulls.push({ by, skill: -1, label: found.label, cells: cellsOf(found, columnOf) });
    };
    for (const code of oneOfEach(profile.military)) add('military', code, militaryPull(code, doors), 'Military code');
    for (const major of oneOfEach(profile.majors)) add('major', major, majorPull(major, doors), 'Field of study');
  }
  const level = levelPull(profile, taxonomy);
  if (level) pulls.push({ by: 'level', skill: -1, ...level });
  return pulls;
}

function skillsOf(given: readonly string[] | undefined, profile: Profile | null, taxonomy: Taxonomy, notes: string[]): ProfilePull[] {
  const wanted: { name: string; by: ReasonBy; factor: number }[] = [
    ...(given ?? []).map((name) => ({ name, by: 'skill' as const, factor: 1 })),
    ...(profile?.skills ?? []).map(({ id, level, years }) => ({
      name: id,
      by: 'skill' as const,
      factor: LEVEL[level ?? 'working'] * yearsFactor(years),
    })),
    ...(profile?.credentials ?? []).map((name) => ({ name, by: 'credential' as const, factor: 1 })),
  ];
  const found = new Map<number, { by: ReasonBy; factor: number }>();
  for (const { name, by, factor } of wanted) {
    const skill = resolveSkill(name, taxonomy);
    if (skill === undefined) notes.push(`Skill not known: "${name.slice(0, 80)}".`);
    else if ((found.get(skill)?.factor ?? 0) < factor) found.set(skill, { by, factor });
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([skill, { by, factor }]) => {
      const cells = skillPull(skill, taxonomy);
      const scaled = factor === 1 ? cells : cells.map(({ column, pull }) => ({ column, pull: pull * factor }));
      return { by, skill, label: taxonomy.skills[skill]!.label, cells: scaled };
    });
}

function cellsOf({ series }: DoorPull, columnOf: ReadonlyMap<string, number>): PullCells {
  return series.flatMap(({ code, pull }) => {
    const column = columnOf.get(code);
    return column === undefined ? [] : [{ column, pull }];
  });
}

/** Each word once, whatever its capitals and blanks, in the order of the alphabet. */
function oneOfEach(words: readonly string[]): string[] {
  const byKey = new Map(words.map((word) => [word.trim().toLowerCase().replace(/\s+/g, ' '), word.trim()]));
  byKey.delete('');
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
}
