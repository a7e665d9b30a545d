import type { LinkContent } from '../../store/links/link-content.ts';
import { assignmentLink, returnLink, skillsLink } from '../../store/links/make-content.ts';
import type { LedgerEntry } from '../../store/shapes/ledger-entry.ts';
import type { Store } from '../../store/start-store.ts';
import { taskIn } from '../../store/task.ts';
import type { Engine } from '../engine.ts';

/** What the form asks for. */
export interface LinkWish {
  kind: LinkContent['kind'];
  target: string[];
  note: string;
  /** Ads to read; for a task. */
  ads: number;
}

/** The content of a link: of a task from the form alone, else with the person's skills, and for an answer with what her ads point to. */
export async function linkContentOf({ kind, target, note, ads }: LinkWish, store: Store, engine: Engine): Promise<LinkContent> {
  if (kind === 'assignment') return assignmentLink(target, note, Math.min(30, Math.max(1, Math.round(ads) || 3)));
  const [profile, settings] = await Promise.all([store.profile.get(), store.settings.get()]);
  if (kind === 'skills') return skillsLink(profile, { target, titleBlind: settings['titleBlind'] === true, ...(note ? { note } : {}) });
  return returnLink(profile, target, await entriesSince(taskIn(settings)?.since ?? '', store, engine));
}

/** What the ads saved since then asked for; those the ledger has not seen yet are read now. */
async function entriesSince(since: string, store: Store, engine: Engine): Promise<LedgerEntry[]> {
  const made = { edition: engine.taxonomy.edition, engine: engine.digest };
  const listed = (await store.postings.list()).filter((ad) => ad.savedAt >= since);
  const known = new Map((await store.ledger.read(made)).entries.map((entry) => [entry.postingId, entry]));
  const entries: LedgerEntry[] = [];
  for (const { id } of listed) {
    const saved = known.has(id) ? null : await store.postings.get(id);
    const entry = known.get(id) ?? (saved ? { postingId: id, ...made, ...engine.ledgerEntry(saved.posting) } : null);
    if (entry) entries.push(entry);
  }
  return entries;
}
