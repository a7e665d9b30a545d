import * as v from 'valibot';
import type { Desk } from '../desk.ts';
import { PERSONAL, type PersonalTable, TABLES, type Transaction } from '../keeper.ts';
import { setAside } from '../set-aside.ts';
import { fillShelf } from '../shelf.ts';
import { type BackupRecord, BackupRefused } from './backup-format.ts';
import { fingerprint, type ImportMode, planRecord } from './plan-import.ts';
import { BATCH, type ImportPreview, inBatches } from './preview-import.ts';
import { readBackup } from './read-backup.ts';

// meta:     'importing' -> 'a1b2…'                          the import that may write to `incoming`
// incoming: 'postings/p-77…' -> {table, key, value}         the file's records, unpacked, not yet in force
// undo:     'postings/p-77…' -> {table, key, before, after: fingerprint}
const MARK = 'importing';
const BEFORE = v.object({ table: v.picklist(PERSONAL), key: v.string(), before: v.unknown(), after: v.string() });
const INCOMING = v.object({ table: v.picklist(PERSONAL), key: v.string(), value: v.unknown() });

/**
 * Does what a preview showed. The file is unpacked into a table of its own first, then put in force in one transaction together
 * with what undoes it: a full disk, a closed tab or a damaged file leaves everything as it was. Throws BackupRefused or StoreFull.
 */
export async function applyImport(
  desk: Desk,
  file: Blob,
  { mode, facts }: Pick<ImportPreview, 'mode' | 'facts'>,
  signal?: AbortSignal,
): Promise<void> {
  const mark = crypto.randomUUID();
  try {
    await desk.tidy(['incoming', 'meta'], async (t) => {
      await t.clear('incoming');
      await t.put('meta', MARK, mark);
    });
    const again = await inBatches(readBackup(file, signal), (some) => stage(desk, mark, some));
    if (again.checksum !== facts.checksum) throw new BackupRefused('The file has changed since you looked at it.');
    await desk.change(TABLES, (t) => putInForce(t, mark, mode, desk.now()));
  } catch (error) {
    await desk.tidy(['incoming'], (t) => t.clear('incoming')).catch(() => undefined);
    throw error;
  }
}

const stage = (desk: Desk, mark: string, some: readonly BackupRecord[]) =>
  desk.keeper.write(['incoming', 'meta'], async (t) => {
    await own(t, mark);
    for (const record of some) await t.put('incoming', `${record.table}/${record.key}`, record);
  });

async function own(t: Transaction, mark: string): Promise<void> {
  if ((await t.get('meta', MARK)) !== mark) throw new BackupRefused('Another tab is loading a backup as well.');
}

async function putInForce(t: Transaction, mark: string, mode: ImportMode, at: string): Promise<void> {
  await own(t, mark);
  await t.clear('undo');
  if (mode === 'replace') await takeAwayTheRest(t);
  for await (const [name, value] of walk(t, 'incoming')) {
    const record = v.parse(INCOMING, value);
    const { fate, before, damaged, after } = await planRecord(t, record, mode);
    if (fate === 'same') continue;
    if (damaged) await setAside(t, record.table, record.key, before, 'not readable at an import', at);
    await t.put('undo', name, { table: record.table, key: record.key, before, after: fingerprint(after) });
    await t.put(record.table, record.key, after);
  }
  await t.clear('incoming');
  await fillShelf(t);
}

async function takeAwayTheRest(t: Transaction): Promise<void> {
  for (const table of PERSONAL) {
    for await (const [key, before] of walk(t, table)) {
      if ((await t.get('incoming', `${table}/${key}`)) !== undefined) continue;
      await t.put('undo', `${table}/${key}`, { table, key, before, after: GONE });
      await t.remove(table, key);
    }
  }
}

/** Stands for "no record" among fingerprints. */
const GONE = 'gone';

/** Takes the last import back. Records changed since then stay as they are now; answers how many. */
export function undoImport(desk: Desk): Promise<{ kept: number }> {
  return desk.change(TABLES, async (t) => {
    let kept = 0;
    for await (const [, value] of walk(t, 'undo')) {
      const { table, key, before, after } = v.parse(BEFORE, value);
      const now = await t.get(table, key);
      if ((now === undefined ? GONE : fingerprint(now)) !== after) kept++;
      else if (before === undefined) await t.remove(table, key);
      else await t.put(table, key, before);
    }
    await t.clear('undo');
    await fillShelf(t);
    return { kept };
  });
}

/** Every record of a table, some hundred at a time, within one transaction. */
async function* walk(t: Transaction, table: PersonalTable | 'incoming' | 'undo'): AsyncGenerator<[string, unknown]> {
  for (let after = ''; ; ) {
    const some = await t.some(table, after, BATCH);
    yield* some;
    const last = some.at(-1);
    if (!last) return;
    after = last[0];
  }
}
