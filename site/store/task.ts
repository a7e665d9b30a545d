import type { AssignmentLink } from './links/link-content.ts';
import { type Forward, readLinkFile } from './links/read-link.ts';
import type { Settings } from './shapes/settings.ts';
import type { Store } from './start-store.ts';

// settings: {"task":"2026-11-22T10:00:00.000Z #v1.BcExC…"}   one task at a time, as the link itself: read again whenever it is shown
const SETTING = 'task';

/** A counselor's task that the person said she would do. */
export interface Task {
  /** ISO time; ads saved from then on count for it. */
  since: string;
  /** The assignment link from its `#`. */
  link: string;
}

/** The task among the settings; null when there is none, or something else stands there. */
export function taskIn({ [SETTING]: kept }: Settings): Task | null {
  const [, since, link] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) (#v\d+\.\S+)$/.exec(String(kept ?? '')) ?? [];
  return since && link ? { since, link } : null;
}

/** What a kept task says with today's ids; null when its link can't be read any more. It may be longer than a link, when it came as a file. */
export async function readTask({ link }: Task, forward: Forward): Promise<AssignmentLink | null> {
  const read = await readLinkFile(new Blob([link]), forward).catch(() => null);
  return read?.content.kind === 'assignment' ? read.content : null;
}

/** Keeps a task in place of an earlier one. `now` is an ISO time. */
export const keepTask = (store: Store, link: string, now: string): Promise<void> => store.settings.set(SETTING, `${now} ${link}`);

/** The task is done or given up. */
export const dropTask = (store: Store): Promise<void> => store.settings.set(SETTING, null);
