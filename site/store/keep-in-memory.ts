import type { Keeper, TableName, Transaction } from './keeper.ts';

/** A keeper that forgets when the page closes. Writers wait for one another, and a writer that fails leaves no trace, as in the database. */
export function keepInMemory(): Keeper {
  const tables = new Map<TableName, Map<string, unknown>>();
  const table = (name: TableName) => tables.get(name) ?? tables.set(name, new Map()).get(name)!;
  let last: Promise<unknown> = Promise.resolve();

  const open: Transaction = {
    get: async (name, key) => structuredClone(table(name).get(key)),
    all: async (name) => structuredClone([...table(name)].sort(([a], [b]) => (a < b ? -1 : 1))),
    some: async (name, after, count) => {
      const keys = [...table(name).keys()].filter((key) => key > after).sort();
      return structuredClone(keys.slice(0, count).map((key) => [key, table(name).get(key)]));
    },
    count: async (name) => table(name).size,
    put: async (name, key, value) => void table(name).set(key, structuredClone(value)),
    remove: async (name, key) => void table(name).delete(key),
    clear: async (name) => table(name).clear(),
  };

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    read: (_names, work) => inTurn(() => work(open)),
    write: (names, work) =>
      inTurn(async () => {
        const before = names.map((name) => [name, new Map(table(name))] as const);
        try {
          return await work(open);
        } catch (error) {
          for (const [name, rows] of before) tables.set(name, rows);
          throw error;
        }
      }),
    close: () => undefined,
  };
}
