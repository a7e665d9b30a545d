import { deleteDB, openDB } from 'idb';

/**
 * Makes Chromium start a new log file before the first write of a page. Never fails.
 *
 * Chromium (156, measured) keeps all databases of a site in one log and, after a crash, goes on writing behind a record that was
 * cut off in the middle. At the start after that it takes the log for damaged and throws everything away. Deleting any
 * database makes it tidy its files, which ends the old log; a tiny one will do. Costs some ten milliseconds, once a page.
 * Never call it before the store's own database was opened: the first open after a loss is the one that is told of it.
 */
export async function freshLog(name: string): Promise<void> {
  const tiny = `${name} wake`;
  try {
    const database = await openDB(tiny, 1, { upgrade: (upgrading) => void upgrading.createObjectStore('nothing') });
    database.close();
    await deleteDB(tiny);
  } catch {
    // The write that follows will say what is wrong.
  }
}
