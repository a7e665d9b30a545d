import type { LinkContent } from '../../store/links/link-content.ts';
import { assignmentLink, returnLink, skillsLink } from '../../store/links/make-content.ts';
import type { LedgerEntry } from '../../store/shapes/ledger-entry.ts';
import type { Store } from '../../store/start-store.ts';
import { taskIn } from '../../store/task.ts';
import { askReader } from '../ask-reader.ts';

/** What the form asks for. */
export interface LinkWish {
  kind: LinkContent['kind'];
  target: string[];
  note: string;
  /** Ads to read; for a task. */
  ads: number;
}

/** The content of a link: of a task from the form alone, else with the person's skills, and for an answer with what her ads point to. */
export async function linkContentOf({ kind, target, note, ads }: LinkWish, store: Store): Promise<LinkContent> {
  if (kind === 'assignment') return assignmentLink(target, note, Math.min(30, Math.max(1, Math.round(ads) || 3)));
  const [profile, settings] = await Promise.all([store.profile.get(), store.settings.get()]);
  if (kind === 'skills') return skillsLink(profile, { target, titleBlind: settings['titleBlind'] === true, ...(note ? { note } : {}) });
  return returnLink(profile, target, await entriesSince(taskIn(settings)?.since ?? '', store));
}

/** What the ads saved since then asked for; those the ledger has not seen yet are read now. */
async function entriesSince(since: string, store: Store): Promise<LedgerEntry[]> {
  const made = await askReader('madeWith');
  const listed = (await store.postings.list()).filter((ad) => ad.savedAt >= since);
  const known = new Map((await store.ledger.read(made)).entries.map((entry) => [entry.postingId, entry]));
  const fresh = await Promise.all(listed.flatMap(({ id }) => (known.has(id) ? [] : store.postings.get(id))));
  const there = fresh.flatMap((saved) => saved ?? []);
  const read = await askReader(
    'ledgerEntries',
    there.map(({ posting }) => posting),
  );
  for (const [at, { id }] of there.entries()) known.set(id, { postingId: id, ...made, ...read[at]! });
  return listed.flatMap(({ id }) => known.get(id) ?? []);
}
