import type { Major, MilitaryOccupation } from '../schema/pathways.ts';
import type { SkillKind } from '../schema/skill.ts';
import type { SkillEntry } from '../schema/taxonomy.ts';
import { buildLookup, type Lookup } from './build-lookup.ts';

/** Whatever a person goes by: a skill, or a job title, a military job or a field of study with the kinds of federal job it leads to. */
export interface Findable {
  /** A skill's id; for the others what the profile keeps: the title, the military code, the name of the field. */
  id: string;
  label: string;
  kind: SkillKind | 'title' | 'military' | 'major';
  /** Codes of occupational series, closest first; empty for a skill. */
  leadsTo: readonly string[];
}

export interface FinderLists {
  skills: readonly SkillEntry[];
  /** Private job titles and the series each leads to. */
  titles: ReadonlyMap<string, readonly string[]>;
  military: readonly MilitaryOccupation[];
  majors: readonly Major[];
}

/** Of one kind at most this many in an answer: forty variants of one military job would hide the skill that was meant. */
const MOST_OF_A_KIND = 4;
/** How many are asked for, to have enough left after that. */
const LOOKED_AT = 40;

/** A type-ahead over all four lists, about 23,000 entries. Skills come first among equals, then titles, fields of study, military jobs. */
export function buildFinder({ skills, titles, military, majors }: FinderLists): Lookup<Findable> {
  const entries: Findable[] = [
    ...skills.map(({ id, label, kind }) => ({ id, label, kind, leadsTo: [] })),
    ...[...titles].map(([title, leadsTo]) => ({ id: title, label: title, kind: 'title' as const, leadsTo })),
    ...onePerName(majors).map(({ name, listed, reached }) => ({
      id: name,
      label: name,
      kind: 'major' as const,
      leadsTo: listed.length > 0 ? listed : reached,
    })),
    ...military.map(({ branch, code, title, series }) => ({
      id: code,
      label: `${code} ${title}, ${branch}`,
      kind: 'military' as const,
      leadsTo: series,
    })),
  ];
  const lookup = buildLookup(entries, (entry) =>
    entry.kind === 'military' ? [entry.id, entry.label.slice(entry.id.length + 1)] : [entry.label],
  );
  return (query, limit = 10) => {
    const count = new Map<Findable['kind'], number>();
    return lookup(query, LOOKED_AT)
      .filter(({ kind }) => {
        const group = kind === 'title' || kind === 'military' || kind === 'major' ? kind : 'knowledge';
        count.set(group, (count.get(group) ?? 0) + 1);
        return group === 'knowledge' || count.get(group)! <= MOST_OF_A_KIND;
      })
      .slice(0, limit);
  };
}

/** A field of study may stand in two lists; the one with more behind it is kept. */
function onePerName(majors: readonly Major[]): Major[] {
  const best = new Map<string, Major>();
  for (const major of majors) {
    const there = best.get(major.name);
    if (!there || major.listed.length + major.reached.length > there.listed.length + there.reached.length) best.set(major.name, major);
  }
  return [...best.values()].filter(({ listed, reached }) => listed.length + reached.length > 0);
}
