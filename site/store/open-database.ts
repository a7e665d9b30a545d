import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { copyBeforeUpgrade, dropCopies } from './copy-before-upgrade.ts';
import type { TableName } from './keeper.ts';
import { steps, type Upgrade } from './migrations/steps.ts';
import { StoreOutdated } from './store-errors.ts';

/** Every table has string keys outside its values; values are parsed by their schema when read. */
type Tables = DBSchema & Record<TableName, { key: string; value: unknown }>;
export type Database = IDBPDatabase<Tables>;

/** The database could not be opened because another tab would not let go of it. */
export class OpenBlocked extends Error {
  override name = 'OpenBlocked';
}

export interface Listeners {
  /** Another tab upgrades or erases the database: the connection is closed already. */
  givenUp(to: 'outdated' | 'erased'): void;
  /** The browser dropped the connection. */
  dropped(): void;
  /** The browser threw the old data away as damaged before this open. */
  startedOver(): void;
}

/** How long to wait for tabs that hold an older version. They let go at once unless they hang. */
const PATIENCE_MS = 4000;

/** One tab upgrades at a time, where the browser has locks; without them the database's own rules still hold. */
const alone = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  typeof navigator !== 'undefined' && navigator.locks ? navigator.locks.request(`${name} upgrade`, work) : work();

/**
 * Opens the database and brings it to the newest version, with a copy of the older one beside it until that has worked.
 * Throws StoreOutdated, OpenBlocked, or what the browser threw.
 */
export function openDatabase(name: string, listeners: Listeners): Promise<Database> {
  const newest = steps.length;
  return alone(name, async () => {
    await copyBeforeUpgrade(name, newest);
    const database = await openAt(name, newest, listeners);
    await dropCopies(name).catch(() => undefined); // a copy that stays for now does no harm
    return database;
  });
}

/** Opens at one version, taking one tested step after another in one transaction: if a step fails, the old version stays as it was. */
export function openAt(name: string, version: number, listeners: Listeners): Promise<Database> {
  return new Promise((resolve, reject) => {
    let failure: unknown;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const opening = openDB<Tables>(name, version, {
      upgrade(database, from, _to, upgrade, event) {
        if ((event as { dataLoss?: string }).dataLoss === 'total') listeners.startedOver();
        upgrade.done.catch(() => undefined);
        takeSteps(database as unknown as IDBPDatabase<unknown>, upgrade as unknown as Upgrade, from, version).catch((error: unknown) => {
          failure = error;
          upgrade.abort();
        });
      },
      blocked() {
        timer = setTimeout(() => {
          reject(new OpenBlocked());
          // An open that comes through after all must not hold up other tabs.
          opening.then((late) => late.close()).catch(() => undefined);
        }, PATIENCE_MS);
      },
      blocking(_current, wanted, event) {
        (event.target as IDBDatabase).close();
        listeners.givenUp(wanted === null ? 'erased' : 'outdated');
      },
      terminated: () => listeners.dropped(),
    });
    opening
      .then(resolve, (error: unknown) => reject(isVersionError(error) ? new StoreOutdated() : (failure ?? error)))
      .finally(() => clearTimeout(timer));
  });
}

const isVersionError = (error: unknown) => error instanceof DOMException && error.name === 'VersionError';

async function takeSteps(database: IDBPDatabase<unknown>, upgrade: Upgrade, from: number, to: number): Promise<void> {
  for (const step of steps.slice(from, to)) await step(database, upgrade);
}
