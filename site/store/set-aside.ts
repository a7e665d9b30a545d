import * as v from 'valibot';
import type { TableName, Transaction } from './keeper.ts';
import type { Aside } from './shapes/aside.ts';

/** A record's text for safe keeping. Anything JSON can't carry is told in words. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part)) ?? String(value);
  } catch {
    return String(value);
  }
}

/** A record in the form in which it is set aside, and its key there. */
export function asideOf(table: TableName, key: string, value: unknown, why: string, at: string): { key: string; value: Aside } {
  return { key: `${table}/${key}/${at}`, value: { table, key, why, at, text: textOf(value) } };
}

/** Moves a record that could not be read out of its table. It is kept, reported, and part of every backup. */
export async function setAside(t: Transaction, table: TableName, key: string, value: unknown, why: string, at: string): Promise<void> {
  const aside = asideOf(table, key, value, why, at);
  await t.put('aside', aside.key, aside.value);
  await t.remove(table, key);
}

/** Why a value does not fit its schema, in one line; null when it fits. */
export function misfit(schema: v.GenericSchema, value: unknown): string | null {
  const read = v.safeParse(schema, value, { abortEarly: true });
  return read.success ? null : `${v.getDotPath(read.issues[0]) ?? 'record'}: ${read.issues[0].message}`;
}
