import type { Keeper, TableName, Transaction } from './keeper.ts';
import type { Database } from './open-database.ts';
import { StoreFull } from './store-errors.ts';

/**
 * A keeper over IndexedDB. `open` is called again when the browser has dropped the connection, `prepare` before the first write.
 * Writes ask for strict durability: what was acknowledged is on the disk, not only on its way there.
 */
export function keepInDatabase(first: Database, open: () => Promise<Database>, prepare: () => Promise<void>): Keeper & { dropped(): void } {
  let connection: Promise<Database> | null = Promise.resolve(first);
  let prepared: Promise<void> | null = null;

  async function run<T>(tables: readonly TableName[], mode: 'readonly' | 'readwrite', work: (t: Transaction) => Promise<T>): Promise<T> {
    if (mode === 'readwrite') {
      prepared ??= prepare();
      await prepared;
    }
    const t = await begin(tables, mode);
    t.done.catch(() => undefined);
    try {
      const result = await work(wrap(t));
      await t.done;
      return result;
    } catch (error) {
      try {
        t.abort();
      } catch {
        // It has ended by itself.
      }
      const ended = await t.done.catch((reason: unknown) => reason);
      throw isFull(error) || isFull(ended) ? new StoreFull() : error;
    }
  }

  async function begin(tables: readonly TableName[], mode: 'readonly' | 'readwrite', again = true): Promise<Opened> {
    connection ??= open();
    const mine = connection;
    try {
      return (await mine).transaction([...tables], mode, { durability: 'strict' }) as Opened;
    } catch (error) {
      if (connection === mine) connection = null;
      // The connection was closing. Nothing ran on it, so one new try does nothing twice.
      if (again && error instanceof DOMException && error.name === 'InvalidStateError') return begin(tables, mode, false);
      throw error;
    }
  }

  return {
    read: (tables, work) => run(tables, 'readonly', work),
    write: (tables, work) => run(tables, 'readwrite', work),
    close() {
      connection?.then((database) => database.close()).catch(() => undefined);
      connection = null;
    },
    dropped: () => {
      connection = null;
    },
  };
}

/** A transaction as far as this file uses it; idb's own type is told by mode and tables. */
interface Opened {
  done: Promise<void>;
  abort(): void;
  objectStore(name: TableName): {
    get(key: string): Promise<unknown>;
    getAll(range?: IDBKeyRange, count?: number): Promise<unknown[]>;
    getAllKeys(range?: IDBKeyRange, count?: number): Promise<string[]>;
    count(): Promise<number>;
    put(value: unknown, key: string): Promise<string>;
    delete(key: string): Promise<void>;
    clear(): Promise<void>;
  };
}

/** Our few verbs over one transaction of the database. */
export function wrap(t: Pick<Opened, 'objectStore'>): Transaction {
  const pairs = async (table: TableName, range?: IDBKeyRange, count?: number): Promise<[string, unknown][]> => {
    const store = t.objectStore(table);
    const [keys, values] = await Promise.all([store.getAllKeys(range, count), store.getAll(range, count)]);
    return keys.map((key, i) => [key, values[i]]);
  };
  return {
    get: (table, key) => t.objectStore(table).get(key),
    all: (table) => pairs(table),
    some: (table, after, count) => pairs(table, IDBKeyRange.lowerBound(after, true), count),
    count: (table) => t.objectStore(table).count(),
    put: async (table, key, value) => void (await t.objectStore(table).put(value, key)),
    remove: (table, key) => t.objectStore(table).delete(key),
    clear: (table) => t.objectStore(table).clear(),
  };
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';
