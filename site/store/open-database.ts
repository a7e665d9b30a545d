import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { TableName } from './keeper.ts';
import { steps, type Upgrade } from './migrations/steps.ts';
import { StoreOutdated } from './store-errors.ts';

/** Every table has string keys outside its values; values are parsed by their schema when read. */
export type Tables = DBSchema & Record<TableName, { key: string; value: unknown }>;
export type Database = IDBPDatabase<Tables>;

/** The database could not be opened because another tab would not let go of it. */
export class OpenBlocked extends Error {
  override name = 'OpenBlocked';
}

export interface Listeners {
  /** Another tab wants to upgrade or erase: the connection is closed already. */
  givenUp(): void;
  /** The browser dropped the connection. */
  dropped(): void;
  /** The browser threw the old data away as damaged before this open. */
  startedOver(): void;
}

/** How long to wait for other tabs to let go. They do so at once unless they hang. */
const PATIENCE_MS = 4000;

/**
 * Opens the database and brings it to the newest version, one tested step after another, in one transaction:
 * if a step fails, the old version stays as it was. Throws StoreOutdated, OpenBlocked, or what the browser threw.
 */
export async function openDatabase(name: string, listeners: Listeners, upTo: number = steps.length): Promise<Database> {
  let failure: unknown;
  const opening = openDB<Tables>(name, upTo, {
    upgrade(database, from, _to, upgrade, event) {
      if ((event as { dataLoss?: string }).dataLoss === 'total') listeners.startedOver();
      void (async () => {
        try {
          for (const step of steps.slice(from, upTo))
            await step(database as unknown as IDBPDatabase<unknown>, upgrade as unknown as Upgrade);
        } catch (error) {
          failure = error;
          upgrade.abort();
        }
      })();
      upgrade.done.catch(() => undefined);
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      listeners.givenUp();
    },
    terminated: () => listeners.dropped(),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new OpenBlocked()), PATIENCE_MS);
  });
  try {
    return await Promise.race([opening, patience]);
  } catch (error) {
    // An open that comes through after all must not hold up other tabs.
    opening.then((late) => late.close()).catch(() => undefined);
    if (error instanceof DOMException && error.name === 'VersionError') throw new StoreOutdated();
    throw failure ?? error;
  } finally {
    clearTimeout(timer);
  }
}
