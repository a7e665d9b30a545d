import { deleteDB } from 'idb';
import { dropCopies } from './copy-before-upgrade.ts';
import { type Keeper, TABLES } from './keeper.ts';

/** How long to wait for other tabs to let go of an emptied database. */
const PATIENCE_MS = 3000;

/**
 * Erases all there is: first every table in one transaction, so that nothing can be read any more even if a tab hangs,
 * then the copies, then the database itself. The keeper opens a new, empty one when it is next used.
 */
export async function erase(keeper: Keeper, name: string): Promise<void> {
  await keeper.write(TABLES, async (t) => {
    for (const table of TABLES) await t.clear(table);
  });
  if (typeof indexedDB === 'undefined') return;
  keeper.close();
  await dropCopies(name);
  await Promise.race([deleteDB(name), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}
