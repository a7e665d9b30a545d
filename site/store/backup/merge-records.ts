import type * as v from 'valibot';
import type { EvidenceNote, Profile, ProfileSkill } from '../../../taxonomy/schema/profile.ts';
import { correct } from '../corrections.ts';
import type { PersonalTable } from '../keeper.ts';
import type { Note } from '../shapes/note.ts';
import type { SavedPosting } from '../shapes/saved-posting.ts';
import type { SavedSeries } from '../shapes/saved-series.ts';
import type { Settings } from '../shapes/settings.ts';

type Skill = v.InferOutput<typeof ProfileSkill>;
type Evidence = v.InferOutput<typeof EvidenceNote>;

/**
 * One record made of mine and theirs. Both have been parsed by the table's schema. Nothing of mine is lost: where both say
 * something different, mine stays; where I said nothing, theirs comes in. Merging the same thing twice changes nothing more.
 */
export function mergeRecords(table: PersonalTable, mine: unknown, theirs: unknown): unknown {
  switch (table) {
    case 'profile':
      return mergeProfiles(mine as Profile, theirs as Profile);
    case 'postings':
      return withNote({ ...(mine as SavedPosting) }, joinNotes((mine as SavedPosting).note, (theirs as SavedPosting).note));
    case 'series':
      return withNote({ ...(mine as SavedSeries) }, joinNotes((mine as SavedSeries).note, (theirs as SavedSeries).note));
    case 'notes':
      return (mine as Note).at >= (theirs as Note).at ? mine : theirs;
    case 'settings':
      return { ...(theirs as Settings), ...(mine as Settings) };
    case 'aside':
      return mine;
  }
}

/** Two profiles as one: all skills of both, my levels and years where both have some, all evidence notes. */
export function mergeProfiles(mine: Profile, theirs: Profile): Profile {
  const both: Profile = {
    ...theirs,
    ...mine,
    skills: mergeById(
      mine.skills,
      theirs.skills.filter((skill) => !mine.notMine.includes(skill.id)),
      mergeSkill,
    ),
    notMine: union(
      mine.notMine,
      theirs.notMine.filter((id) => !mine.skills.some((skill) => skill.id === id)),
    ),
    majors: union(mine.majors, theirs.majors),
    titles: union(mine.titles, theirs.titles),
    military: union(mine.military, theirs.military),
    credentials: union(mine.credentials, theirs.credentials),
    corrections: [],
  };
  return [...theirs.corrections, ...mine.corrections].reduce(correct, both);
}

function mergeSkill(mine: Skill, theirs: Skill): Skill {
  const notes = mergeById<Evidence>(mine.notes ?? [], theirs.notes ?? [], (a) => a);
  return { ...theirs, ...mine, ...(notes.length > 0 ? { notes } : {}) };
}

function mergeById<T extends { id: string }>(mine: readonly T[], theirs: readonly T[], merge: (mine: T, theirs: T) => T): T[] {
  const others = new Map(theirs.map((one) => [one.id, one]));
  const merged = mine.map((one) => {
    const other = others.get(one.id);
    others.delete(one.id);
    return other ? merge(one, other) : one;
  });
  return [...merged, ...others.values()];
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

const joinNotes = (mine = '', theirs = '') => (mine.includes(theirs) ? mine : theirs.includes(mine) ? theirs : `${mine}\n${theirs}`);

const withNote = <T extends { note?: string | undefined }>(record: T, note: string): T => (note ? { ...record, note } : record);
