import type { IDBPDatabase } from 'idb';
import { wrap } from '../keep-in-database.ts';
import { fillShelf } from '../shelf.ts';
import type { Upgrade } from './steps.ts';

/**
 * Version 3: the shelf, short lines of all saved ads in few records, so that ten thousand of them open at once.
 * It is a cache, so this step may use today's way of filling it; the postings are only read.
 */
export async function toVersion3(database: IDBPDatabase<unknown>, upgrade: Upgrade): Promise<void> {
  database.createObjectStore('shelf');
  await fillShelf(wrap(upgrade as unknown as Parameters<typeof wrap>[0]));
}
