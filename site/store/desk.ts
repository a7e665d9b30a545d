import * as v from 'valibot';
import type { Keeper, TableName, Transaction } from './keeper.ts';
import { misfit, setAside } from './set-aside.ts';
import { RecordTooLarge } from './store-errors.ts';
import type { Changed } from './tell-other-tabs.ts';

/** What every part of the store works with: one keeper, one clock, and one way to change things. */
export interface Desk {
  keeper: Keeper;
  /** ISO time. */
  now(): string;
  /** A change the person made, in one transaction over these tables. Other tabs are told once it is committed; it counts toward the backup reminder. */
  change<T>(tables: readonly TableName[], work: (t: Transaction) => Promise<T>): Promise<T>;
  /** The same for housekeeping that no backup would miss. */
  tidy<T>(tables: readonly TableName[], work: (t: Transaction) => Promise<T>): Promise<T>;
  /** Called after every change, made here or in another tab. */
  onChange(callback: (changed: readonly Changed[]) => void): () => void;
}

/** The record under a key, or null. Inside a writing transaction a misfit is set aside at once, so 'aside' must be among its tables. */
export async function takeRecord<T>(
  t: Transaction,
  schema: v.GenericSchema<unknown, T>,
  table: TableName,
  key: string,
  at: string,
): Promise<T | null> {
  const value = await t.get(table, key);
  if (value === undefined) return null;
  const read = v.safeParse(schema, value);
  if (read.success) return read.output;
  await setAside(t, table, key, value, misfit(schema, value) ?? '', at);
  return null;
}

/** The record under a key, or null where there is none or it could not be read (then it is set aside). */
export async function readRecord<T>(desk: Desk, schema: v.GenericSchema<unknown, T>, table: TableName, key: string): Promise<T | null> {
  const value = await desk.keeper.read([table], (t) => t.get(table, key));
  if (value === undefined) return null;
  const read = v.safeParse(schema, value);
  if (read.success) return read.output;
  return desk.tidy([table, 'aside'], (t) => takeRecord(t, schema, table, key, desk.now()));
}

/** Every readable record of a table, in key order; the others are set aside. */
export async function readTable<T>(desk: Desk, schema: v.GenericSchema<unknown, T>, table: TableName): Promise<T[]> {
  const good: T[] = [];
  const bad: string[] = [];
  for (const [key, value] of await desk.keeper.read([table], (t) => t.all(table))) {
    const read = v.safeParse(schema, value);
    if (read.success) good.push(read.output);
    else bad.push(key);
  }
  if (bad.length > 0) {
    await desk.tidy([table, 'aside'], async (t) => {
      for (const key of bad) await takeRecord(t, schema, table, key, desk.now());
    });
  }
  return good;
}

/** Characters of JSON that one record may have: a page of ad text has about 6,000. Backups refuse longer lines. */
const MAX_RECORD = 1_000_000;

/** Writes a record that a backup can carry. Throws RecordTooLarge. */
export async function putRecord(t: Transaction, table: TableName, key: string, value: unknown): Promise<void> {
  if (JSON.stringify(value).length > MAX_RECORD) throw new RecordTooLarge();
  await t.put(table, key, value);
}
