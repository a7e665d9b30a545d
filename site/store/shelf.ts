import * as v from 'valibot';
import type { Transaction } from './keeper.ts';
import { LedgerEntry } from './shapes/ledger-entry.ts';
import { SavedPosting } from './shapes/saved-posting.ts';
import { type ShelfLine, ShelfPage } from './shapes/shelf-page.ts';

// shelf:  'a3' -> [{id: 'p-77…', title: 'Budget analyst', employer: 'Acme', …, words: 'budgeting Excel'}, …]
//         'a4' -> [ … ]                    each id has its page by its digest, so no list of pages is needed
/** Pages of the shelf. With 10,000 ads each holds about 80 lines, some 25 KB to rewrite at a save. */
const PAGES = 128;

/** The page that holds an id: FNV-1a, because ids that came with a posting may have any form. */
function pageOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) % PAGES).toString(16).padStart(2, '0');
}

/** The line of one saved posting. `found` = labels of skills the ledger found in it. */
export function lineOf({ id, posting, note, savedAt, removedAt }: SavedPosting, found: readonly string[] = []): ShelfLine {
  return {
    id,
    title: posting.title ?? '',
    employer: posting.employer ?? '',
    location: posting.location ?? '',
    note: note ?? '',
    savedAt,
    ...(removedAt === undefined ? {} : { removedAt }),
    words: [...new Set([...(posting.skills ?? []), ...found])].join(' '),
  };
}

/** Puts a line in its place, or takes it away when `line` is null. When its page can't be read the whole shelf goes, and the next look at the list makes it again. */
export async function shelve(t: Transaction, id: string, line: ShelfLine | null): Promise<void> {
  const key = pageOf(id);
  const read = v.safeParse(ShelfPage, (await t.get('shelf', key)) ?? []);
  if (!read.success) return t.clear('shelf');
  const others = read.output.filter((other) => other.id !== id);
  await t.put('shelf', key, line ? [...others, line] : others);
}

/** Labels of the skills the ledger found in a posting; none when it has not looked yet. */
export async function foundIn(t: Transaction, id: string): Promise<string[]> {
  const entry = v.safeParse(LedgerEntry, await t.get('ledger', id));
  return entry.success ? entry.output.skills.map((skill) => skill.label) : [];
}

/** Makes the whole shelf again from the saved postings and the ledger. */
export async function fillShelf(t: Transaction): Promise<void> {
  const pages = new Map<string, ShelfLine[]>();
  for (const line of await linesFromPostings(t)) {
    const key = pageOf(line.id);
    const page = pages.get(key);
    if (page) page.push(line);
    else pages.set(key, [line]);
  }
  await t.clear('shelf');
  for (const [key, lines] of pages) await t.put('shelf', key, lines);
}

/** The lines of all saved postings that can be read; the slow way, for when the shelf is not right. */
export async function linesFromPostings(t: Transaction): Promise<ShelfLine[]> {
  const found = new Map<string, string[]>();
  for (const [, value] of await t.all('ledger')) {
    const entry = v.safeParse(LedgerEntry, value);
    if (entry.success)
      found.set(
        entry.output.postingId,
        entry.output.skills.map((skill) => skill.label),
      );
  }
  const lines: ShelfLine[] = [];
  for (let after = ''; ; ) {
    const some = await t.some('postings', after, 500);
    for (const [key, value] of some) {
      const read = v.safeParse(SavedPosting, value);
      if (read.success) lines.push(lineOf(read.output, found.get(key)));
    }
    const last = some.at(-1);
    if (!last) return lines;
    after = last[0];
  }
}

/** Every line, or null when the shelf is not right: a page can't be read, or there is none although there are postings (counting these would take longer than all the rest). */
export async function readShelf(t: Transaction): Promise<ShelfLine[] | null> {
  const [rows, postings] = await Promise.all([t.all('shelf'), t.some('postings', '', 1)]);
  if (rows.length === 0 && postings.length > 0) return null;
  const lines: ShelfLine[] = [];
  for (const [, value] of rows) {
    const page = v.safeParse(ShelfPage, value);
    if (!page.success) return null;
    for (const line of page.output) lines.push(line);
  }
  return lines;
}
