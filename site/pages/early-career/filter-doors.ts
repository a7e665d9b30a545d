import type { EarlyDoor } from '../../../taxonomy/rules/early-career.ts';

/** What a person brings; `all` = not asked. */
export type Brings = 'all' | 'nothing yet' | 'high school' | 'some college' | 'work' | 'degree';

export interface DoorFilter {
  brings: Brings;
  order: 'young' | 'hires' | 'best';
}

/** Doors that what a person brings can open. A degree opens the lower ones too; what our sources don't tell stays in no list but the whole. */
const OPENS: Record<Exclude<Brings, 'all'>, readonly EarlyDoor['opensWith'][]> = {
  'nothing yet': ['no study'],
  'high school': ['no study', 'high school'],
  'some college': ['no study', 'high school', 'some college'],
  work: ['no study', 'experience'],
  degree: ['no study', 'high school', 'some college', 'bachelor’s degree', 'degree in the field'],
};

/** Doors for a person, in the order asked for; `best` = hiring nearest to its best year first. Doors without figures come last. */
export function filterDoors(doors: readonly EarlyDoor[], { brings, order }: DoorFilter): EarlyDoor[] {
  const figure = { young: 'young12', hires: 'last12', best: 'ofBest' } as const;
  const by = figure[order];
  return doors
    .filter(({ opensWith }) => brings === 'all' || OPENS[brings].includes(opensWith))
    .sort((a, b) => (b[by] ?? -1) - (a[by] ?? -1) || (a.code < b.code ? -1 : 1));
}
