import type { IDBPDatabase } from 'idb';

/** Version 1: the profile, saved postings, and a place for records that can't be read. */
export async function toVersion1(database: IDBPDatabase<unknown>): Promise<void> {
  for (const table of ['profile', 'postings', 'aside']) database.createObjectStore(table);
}
