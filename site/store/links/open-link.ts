import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { Store } from '../start-store.ts';
import { describeLink, readingNotes } from './describe-link.ts';
import type { LinkContent } from './link-content.ts';
import { forwardFrom, type Known, namesFrom } from './link-names.ts';
import { readLink, readLinkFile } from './read-link.ts';
import { mergeLinkSkills, replaceWithLinkSkills } from './take-link.ts';

/** Bytes: a task with its longest note and 50 kinds of job has about 7,000. */
const LONGEST_TASK = 20_000;

/** A link as it is shown before anything of it is kept. */
export interface OpenedLink {
  /** The link's own text, from its `#`. */
  text: string;
  content: LinkContent;
  says: string[];
  /** What we could not place, and what goes by another name now. */
  notes: string[];
  /** Skills the person has marked, and names of those that would come in, or go when they are replaced. */
  mine: number;
  added: string[];
  gone: string[];
}

/** Opens a link (a whole address, or its part from `#`) or a link file. Changes nothing. Throws LinkRefused with a sentence. */
export async function openLink(given: string | Blob, known: Known, profile: Profile): Promise<OpenedLink> {
  const forward = forwardFrom(known);
  const names = namesFrom(known);
  const text =
    typeof given === 'string'
      ? given.trim().slice(Math.max(0, given.trim().indexOf('#')))
      : (await given.slice(0, LONGEST_TASK).text()).trim();
  const read = typeof given === 'string' ? await readLink(text, forward) : await readLinkFile(given, forward);
  const theirs = 'skills' in read.content ? read.content.skills.map((skill) => skill.id) : [];
  const own = profile.skills.map((skill) => skill.id);
  const notIn = (ids: readonly string[], others: readonly string[]) => {
    const there = new Set(others);
    return ids.filter((id) => !there.has(id)).map(names.skill);
  };
  return {
    text,
    content: read.content,
    says: describeLink(read.content, names).says,
    notes: readingNotes(read, names),
    mine: own.length,
    added: notIn(theirs, own),
    gone: notIn(own, theirs),
  };
}

/** Takes a link's skills over, merged with or in place of the person's own. Answers how to take that back: her skills are then as they were. */
export async function takeLink(store: Store, content: LinkContent, how: 'merge' | 'replace'): Promise<() => Promise<void>> {
  if (!('skills' in content)) return async () => undefined;
  const { skills } = content;
  const before: Profile[] = [];
  await store.profile.change((profile) => {
    before[0] = profile;
    return how === 'merge' ? mergeLinkSkills(profile, skills) : replaceWithLinkSkills(profile, skills);
  });
  const { titleBlind = false } = await store.settings.get();
  const turns = content.kind === 'skills' && content.titleBlind && titleBlind === false;
  if (turns) await store.settings.set('titleBlind', true);
  return async () => {
    const [was] = before;
    if (was) await store.profile.change((profile) => ({ ...profile, skills: was.skills, notMine: was.notMine }));
    if (turns) await store.settings.set('titleBlind', null);
  };
}
