import * as v from 'valibot';
import type { Transaction } from '../keeper.ts';
import { type BackupRecord, schemaOf } from './backup-format.ts';
import { mergeRecords } from './merge-records.ts';

/** merge: both kinds of records stay, together. replace: what is here now makes room for what the file holds. */
export type ImportMode = 'merge' | 'replace';

/** What an import does to one record here. */
export interface Step {
  record: BackupRecord;
  fate: 'new' | 'changed' | 'same';
  before: unknown;
  /** What is here can't be read. */
  damaged: boolean;
  after: unknown;
}

/** What would become of some records of a file, with what is here now. A record here that can't be read gives way, and is set aside. */
export async function planRecords(t: Transaction, records: readonly BackupRecord[], mode: ImportMode): Promise<Step[]> {
  // Asked for all at once: one after another would cost a journey to the database's process for each.
  const befores = await Promise.all(records.map(({ table, key }) => t.get(table, key)));
  return records.map((record, i) => planRecord(record, befores[i], mode));
}

function planRecord(record: BackupRecord, before: unknown, mode: ImportMode): Step {
  const { table, value } = record;
  if (before === undefined) return { record, fate: 'new', before, damaged: false, after: value };
  const mine = v.safeParse(schemaOf(table), before);
  const after = mode === 'merge' && mine.success ? mergeRecords(table, mine.output, value) : value;
  return { record, fate: sameText(before, after) ? 'same' : 'changed', before, damaged: !mine.success, after };
}

/** Whether two records say the same, in whatever order their fields stand. */
const sameText = (a: unknown, b: unknown) => fingerprint(a) === fingerprint(b);

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
