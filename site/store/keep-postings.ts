import type { Posting } from '../../taxonomy/schema/posting.ts';
import { type Desk, putRecord, readRecord, takeRecord } from './desk.ts';
import type { Transaction } from './keeper.ts';
import { type ListedPosting, listPostings } from './list-postings.ts';
import { postingId } from './posting-id.ts';
import { SavedPosting } from './shapes/saved-posting.ts';
import { foundIn, lineOf, shelve } from './shelf.ts';
import { StoreFull } from './store-errors.ts';

export interface KeptPostings {
  /** Keeps a posting and answers its id. Saving the same ad again renews it and keeps its note unless a new one is given. */
  save(posting: Posting, extra?: { note?: string }): Promise<string>;
  /** Newest first; removed ones are left out. */
  list(): Promise<ListedPosting[]>;
  /** Those of the list that hold every word of the query in title, employer, place, note or skills. */
  search(query: string): Promise<ListedPosting[]>;
  /** One saved posting, removed or not; null when there is none. */
  get(id: string): Promise<SavedPosting | null>;
  /** Writes the person's note; an empty one takes it away. */
  setNote(id: string, note: string): Promise<void>;
  /** Takes it off the list; it can be restored for 30 days. Nothing happens when there is none. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Erases it for good; this works on a full disk too. Browsers give the room back later, not at once. */
  erase(id: string): Promise<void>;
}

const TABLES_TOUCHED = ['postings', 'shelf', 'ledger', 'aside'] as const;

export function keepPostings(desk: Desk): KeptPostings {
  const list = listPostings(desk);

  const alter = (id: string, f: (saved: SavedPosting) => SavedPosting) =>
    desk.change(TABLES_TOUCHED, async (t) => {
      const saved = await takeRecord(t, SavedPosting, 'postings', id, desk.now());
      if (saved) await keep(t, f(saved));
      else await shelve(t, id, null);
    });

  const eraseWith = (unshelve: (t: Transaction) => Promise<void>, id: string) =>
    desk.tidy(['postings', 'ledger', 'undo', 'shelf'], async (t) => {
      await Promise.all([t.remove('postings', id), t.remove('ledger', id), t.remove('undo', `postings/${id}`)]);
      await unshelve(t);
    });

  return {
    async save(posting, extra = {}) {
      const id = await postingId(posting);
      await desk.change(TABLES_TOUCHED, async (t) => {
        const before = await takeRecord(t, SavedPosting, 'postings', id, desk.now());
        const note = extra.note ?? before?.note;
        await keep(t, { id, posting: { ...posting, id }, savedAt: before?.savedAt ?? desk.now(), ...(note === undefined ? {} : { note }) });
      });
      return id;
    },
    list: list.all,
    search: list.search,
    async get(id) {
      const saved = await readRecord(desk, SavedPosting, 'postings', id);
      // A line with nothing behind it, or with something that was just set aside: the shelf is not right and is made again.
      if (!saved && (await list.all()).some((line) => line.id === id)) await desk.tidy(['shelf'], (t) => t.clear('shelf'));
      return saved;
    },
    setNote: (id, note) => alter(id, ({ note: _before, ...saved }) => (note ? { ...saved, note } : saved)),
    remove: (id) => alter(id, (saved) => ({ ...saved, removedAt: desk.now() })),
    restore: (id) => alter(id, ({ removedAt: _gone, ...saved }) => saved),
    erase: (id) =>
      eraseWith((t) => shelve(t, id, null), id).catch((error: unknown) => {
        if (!(error instanceof StoreFull)) throw error;
        // A full disk refuses everything but deletions: the shelf goes as a whole and is made again by the next list.
        return eraseWith((t) => t.clear('shelf'), id);
      }),
  };
}

async function keep(t: Transaction, saved: SavedPosting): Promise<void> {
  await putRecord(t, 'postings', saved.id, saved);
  await shelve(t, saved.id, lineOf(saved, await foundIn(t, saved.id)));
}
