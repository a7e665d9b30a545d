import * as v from 'valibot';
import type { Desk } from './desk.ts';
import { LedgerEntry } from './shapes/ledger-entry.ts';
import { SavedPosting } from './shapes/saved-posting.ts';
import { lineOf, shelve } from './shelf.ts';

/** What an entry was made with; entries of another edition or engine are out of date. */
interface MadeWith {
  edition: string;
  engine: string;
}

export interface KeptLedger {
  /** Up-to-date entries of the ads on the list, and the ids of those that have none yet. */
  read(made: MadeWith): Promise<{ entries: LedgerEntry[]; missing: string[] }>;
  /** Keeps entries that were just made, and lets the list be searched by the skills they name. Ads no longer saved are left out. */
  put(entries: readonly LedgerEntry[]): Promise<void>;
}

/** "Your ads so far". A cache: whatever can't be read is simply missing and made again. */
export function keepLedger(desk: Desk, listed: () => Promise<{ id: string }[]>): KeptLedger {
  return {
    async read({ edition, engine }) {
      const rows = await desk.keeper.read(['ledger'], (t) => t.all('ledger'));
      const byId = new Map<string, LedgerEntry>();
      for (const [key, value] of rows) {
        const entry = v.safeParse(LedgerEntry, value);
        if (entry.success && entry.output.edition === edition && entry.output.engine === engine) byId.set(key, entry.output);
      }
      const ids = (await listed()).map((line) => line.id);
      return { entries: ids.flatMap((id) => byId.get(id) ?? []), missing: ids.filter((id) => !byId.has(id)) };
    },
    put: (entries) =>
      desk.tidy(['ledger', 'postings', 'shelf'], async (t) => {
        for (const entry of entries) {
          const saved = v.safeParse(SavedPosting, await t.get('postings', entry.postingId));
          if (!saved.success) continue;
          await t.put('ledger', entry.postingId, entry);
          await shelve(
            t,
            entry.postingId,
            lineOf(
              saved.output,
              entry.skills.map((skill) => skill.label),
            ),
          );
        }
      }),
  };
}
