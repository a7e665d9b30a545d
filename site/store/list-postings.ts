import { type Desk, readTable } from './desk.ts';
import { SavedPosting } from './shapes/saved-posting.ts';
import type { ShelfLine } from './shapes/shelf-page.ts';
import { fillShelf, linesFromPostings, readShelf, shelve } from './shelf.ts';
import { StoreFull } from './store-errors.ts';

/** A removed ad can be restored for this long, then it is gone for good. */
const KEPT_AFTER_REMOVAL_MS = 30 * 24 * 3600 * 1000;

/** One line of the list of saved ads. */
export type ListedPosting = ShelfLine;

export interface PostingList {
  /** Every line not removed, newest first. The list is read once and kept until something changes. */
  all(): Promise<ListedPosting[]>;
  /** Lines that hold every word of the query in title, employer, place, note or skills, in any order, without regard to case or accents. */
  search(query: string): Promise<ListedPosting[]>;
}

/** The list of saved ads, kept in memory between changes. */
export function listPostings(desk: Desk): PostingList {
  let kept: Promise<{ lines: ShelfLine[]; plain: string[] }> | null = null;
  desk.onChange((changed) => {
    if (changed.includes('postings') || changed.includes('shelf')) kept = null;
  });

  async function load() {
    const whole = (await desk.keeper.read(['shelf', 'postings'], readShelf)) ?? (await mend());
    const lines = whole.filter((line) => !line.removedAt).sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
    await clearOut(whole).catch(whenFull);
    return { lines, plain: lines.map((line) => plain(`${line.title}\n${line.employer}\n${line.location}\n${line.note}\n${line.words}`)) };
  }

  /** Sets aside what can't be read and fills the shelf again; where there is no room for that, the list is right all the same. */
  async function mend(): Promise<ShelfLine[]> {
    await readTable(desk, SavedPosting, 'postings').catch(whenFull);
    await desk.tidy(['shelf', 'postings', 'ledger'], fillShelf).catch(whenFull);
    return desk.keeper.read(['postings', 'ledger'], linesFromPostings);
  }

  async function clearOut(lines: readonly ShelfLine[]) {
    const limit = new Date(Date.parse(desk.now()) - KEPT_AFTER_REMOVAL_MS).toISOString();
    const expired = lines.filter((line) => line.removedAt !== undefined && line.removedAt < limit);
    if (expired.length === 0) return;
    await desk.tidy(['postings', 'shelf', 'ledger'], async (t) => {
      for (const { id } of expired) {
        await t.remove('postings', id);
        await t.remove('ledger', id);
        await shelve(t, id, null);
      }
    });
  }

  function current() {
    if (kept) return kept;
    const mine = load();
    kept = mine;
    mine.catch(() => {
      if (kept === mine) kept = null;
    });
    return mine;
  }

  return {
    all: async () => [...(await current()).lines],
    async search(query) {
      const { lines, plain: texts } = await current();
      const words = plain(query).split(/\s+/u).filter(Boolean);
      return lines.filter((_line, i) => words.every((word) => texts[i]!.includes(word)));
    },
  };
}

function whenFull(error: unknown): void {
  if (!(error instanceof StoreFull)) throw error;
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
