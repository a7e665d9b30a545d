import type { Posting } from '../../taxonomy/schema/posting.ts';
import { type Desk, MAX_RECORD, readRecord, readTable, takeRecord } from './desk.ts';
import { postingId } from './posting-id.ts';
import { SavedPosting } from './shapes/saved-posting.ts';
import { RecordTooLarge } from './store-errors.ts';

/** What the list of saved ads shows of one. */
export interface ListedPosting {
  id: string;
  title: string;
  employer: string;
  location: string;
  note: string;
  savedAt: string;
}

export interface KeptPostings {
  /** Keeps a posting and answers its id. Saving the same ad again renews it and keeps its note unless a new one is given. */
  save(posting: Posting, extra?: { note?: string }): Promise<string>;
  /** Newest first; removed ones are left out. */
  list(): Promise<ListedPosting[]>;
  /** One saved posting, removed or not; null when there is none. */
  get(id: string): Promise<SavedPosting | null>;
  /** Takes it off the list; it can be restored. Nothing happens when there is none. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
}

export function keepPostings(desk: Desk): KeptPostings {
  const alter = (id: string, f: (saved: SavedPosting) => SavedPosting) =>
    desk.change(['postings', 'aside'], async (t) => {
      const saved = await takeRecord(t, SavedPosting, 'postings', id, desk.now());
      if (saved) await t.put('postings', id, f(saved));
    });

  return {
    async save(posting, extra = {}) {
      const id = await postingId(posting);
      await desk.change(['postings', 'aside'], async (t) => {
        const before = await takeRecord(t, SavedPosting, 'postings', id, desk.now());
        const note = extra.note ?? before?.note;
        const saved: SavedPosting = {
          id,
          posting: { ...posting, id },
          savedAt: before?.savedAt ?? desk.now(),
          ...(note === undefined ? {} : { note }),
        };
        if (JSON.stringify(saved).length > MAX_RECORD) throw new RecordTooLarge();
        await t.put('postings', id, saved);
      });
      return id;
    },
    async list() {
      const all = await readTable(desk, SavedPosting, 'postings');
      return all
        .filter((saved) => !saved.removedAt)
        .map(listed)
        .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
    },
    get: (id) => readRecord(desk, SavedPosting, 'postings', id),
    remove: (id) => alter(id, (saved) => ({ ...saved, removedAt: desk.now() })),
    restore: (id) => alter(id, ({ removedAt: _gone, ...saved }) => saved),
  };
}

const listed = ({ id, posting, note, savedAt }: SavedPosting): ListedPosting => ({
  id,
  title: posting.title ?? '',
  employer: posting.employer ?? '',
  location: posting.location ?? '',
  note: note ?? '',
  savedAt,
});
