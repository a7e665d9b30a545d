import * as v from 'valibot';
import type { Transaction } from '../keeper.ts';
import { type BackupRecord, schemaOf } from './backup-format.ts';
import { mergeRecords } from './merge-records.ts';

/** merge: both kinds of records stay, together. replace: what is here now makes room for what the file holds. */
export type ImportMode = 'merge' | 'replace';

/** What an import does to one record here. */
export interface Step {
  fate: 'new' | 'changed' | 'same';
  before: unknown;
  /** What is here can't be read. */
  damaged: boolean;
  after: unknown;
}

/** What would become of one record of a file, with what is here now. A record here that can't be read gives way, and is set aside. */
export async function planRecord(t: Transaction, { table, key, value }: BackupRecord, mode: ImportMode): Promise<Step> {
  const before = await t.get(table, key);
  if (before === undefined) return { fate: 'new', before, damaged: false, after: value };
  const mine = v.safeParse(schemaOf(table), before);
  const after = mode === 'merge' && mine.success ? mergeRecords(table, mine.output, value) : value;
  return { fate: sameText(before, after) ? 'same' : 'changed', before, damaged: !mine.success, after };
}

/** Whether two records say the same, in whatever order their fields stand. */
export const sameText = (a: unknown, b: unknown) => fingerprint(a) === fingerprint(b);

/**
 * A short text that two records share only when they say the same: length and two 32-bit FNV-1a hashes of their sorted JSON.
 * Not for secrets: it only tells whether a record was touched since an import.
 */
export function fingerprint(value: unknown): string {
  const text =
    JSON.stringify(value, (_key, part: unknown) =>
      isPlain(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
    ) ?? '';
  let one = 0x811c9dc5;
  let two = 0x01234567;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x5bd1e995);
  }
  return `${text.length}-${one >>> 0}-${two >>> 0}`;
}

const isPlain = (part: unknown): part is Record<string, unknown> => typeof part === 'object' && part !== null && !Array.isArray(part);
