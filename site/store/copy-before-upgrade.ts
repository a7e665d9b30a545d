import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { freshLog } from './fresh-log.ts';

// Databases of one origin while an upgrade from 2 runs:
//   counterpart            version 2, then 3
//   counterpart before 2   the copy; deleted once version 3 is open
/** Records copied in one go. */
const BATCH = 500;
const copyName = (name: string, version: number) => `${name} before ${version}`;

/** Databases of this app here, and their versions; null where the browser can't tell. */
async function known(name: string): Promise<{ main: number; copies: number[] } | null> {
  if (typeof indexedDB.databases !== 'function') return null;
  const all = await indexedDB.databases();
  const copies = all.flatMap((found) =>
    found.name?.startsWith(`${name} before `) ? [Number(found.name.slice(`${name} before `.length))] : [],
  );
  return { main: all.find((found) => found.name === name)?.version ?? 0, copies: copies.filter(Number.isInteger) };
}

/**
 * Before an upgrade: a whole copy of the older version beside it. When the database itself is gone and a copy is there
 * (the browser threw it away in the middle of an upgrade), the copy is put back first.
 * The upgrade is one transaction anyway; the copy is for what no transaction guards against. A full disk does not stop the upgrade.
 */
export async function copyBeforeUpgrade(name: string, newest: number): Promise<void> {
  const found = await known(name);
  if (!found) return;
  const copy = Math.max(0, ...found.copies.filter((version) => version < newest));
  if (found.main === 0 && copy > 0) await copyDatabase(copyName(name, copy), name);
  else if (found.main > 0 && found.main < newest) {
    await freshLog(name);
    try {
      await copyDatabase(name, copyName(name, found.main));
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
      await deleteDB(copyName(name, found.main));
    }
  }
}

/** After the upgrade, or to erase: the copies go. */
export async function dropCopies(name: string): Promise<void> {
  for (const version of (await known(name))?.copies ?? []) await deleteDB(copyName(name, version));
}

/** Copies every table of one database into another of the same version. All tables have keys outside their values. */
async function copyDatabase(from: string, to: string): Promise<void> {
  const source = await openDB(from);
  let target: IDBPDatabase | null = null;
  try {
    const tables = [...source.objectStoreNames];
    await deleteDB(to);
    target = await openDB(to, source.version, {
      upgrade: (database) => {
        for (const table of tables) database.createObjectStore(table);
      },
    });
    for (const table of tables) await copyTable(source, target, table);
  } finally {
    source.close();
    target?.close();
  }
}

async function copyTable(source: IDBPDatabase, target: IDBPDatabase, table: string): Promise<void> {
  for (let range: IDBKeyRange | null = null; ; ) {
    const store = source.transaction(table).objectStore(table);
    const [keys, values] = await Promise.all([store.getAllKeys(range, BATCH), store.getAll(range, BATCH)]);
    const last = keys.at(-1);
    if (last === undefined) return;
    const writing = target.transaction(table, 'readwrite');
    await Promise.all([...keys.map((key, i) => writing.store.put(values[i], key)), writing.done]);
    range = IDBKeyRange.lowerBound(last, true);
  }
}
