import type { IDBPDatabase } from 'idb';

/** Version 2: saved series, notes, settings, the ledger's cache, counts about this machine, and two tables imports work with. */
export async function toVersion2(database: IDBPDatabase<unknown>): Promise<void> {
  for (const table of ['series', 'notes', 'settings', 'ledger', 'meta', 'undo', 'incoming']) database.createObjectStore(table);
}
