import * as v from 'valibot';
import type { Desk } from '../desk.ts';
import { PERSONAL, type PersonalTable, TABLES, type Transaction } from '../keeper.ts';
import { asideOf } from '../set-aside.ts';
import { fillShelf } from '../shelf.ts';
import { type BackupRecord, BackupRefused } from './backup-format.ts';
import { fingerprint, type ImportMode, planRecords, type Step } from './plan-import.ts';
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
    await Promise.all(some.map((record) => t.put('incoming', nameOf(record), record)));
  });

async function own(t: Transaction, mark: string): Promise<void> {
  if ((await t.get('meta', MARK)) !== mark) throw new BackupRefused('Another tab is loading a backup as well.');
}

async function putInForce(t: Transaction, mark: string, mode: ImportMode, at: string): Promise<void> {
  await own(t, mark);
  await t.clear('undo');
  if (mode === 'replace') await takeAwayTheRest(t);
  for await (const rows of walk(t, 'incoming')) {
    const steps = await planRecords(
      t,
      rows.map(([, value]) => v.parse(INCOMING, value)),
      mode,
    );
    await Promise.all(steps.filter(({ fate }) => fate !== 'same').map((step) => take(t, step, at)));
  }
  await t.clear('incoming');
  await fillShelf(t);
}

async function take(t: Transaction, { record, before, damaged, after }: Step, at: string): Promise<void> {
  const { table, key } = record;
  const writes = [t.put('undo', nameOf(record), { table, key, before, after: fingerprint(after) }), t.put(table, key, after)];
  if (damaged) {
    const aside = asideOf(table, key, before, 'not readable at an import', at);
    writes.push(t.put('aside', aside.key, aside.value));
  }
  await Promise.all(writes);
}

async function takeAwayTheRest(t: Transaction): Promise<void> {
  for (const table of PERSONAL) {
    for await (const rows of walk(t, table)) {
      const staying = await Promise.all(rows.map(([key]) => t.get('incoming', nameOf({ table, key }))));
      const going = rows.filter((_row, i) => staying[i] === undefined);
      await Promise.all(
        going.flatMap(([key, before]) => [
          t.put('undo', nameOf({ table, key }), { table, key, before, after: GONE }),
          t.remove(table, key),
        ]),
      );
    }
  }
}

const nameOf = ({ table, key }: { table: PersonalTable; key: string }) => `${table}/${key}`;

/** Stands for "no record" among fingerprints. */
const GONE = 'gone';

/** Takes the last import back. Records changed since then stay as they are now; answers how many. */
export function undoImport(desk: Desk): Promise<{ kept: number }> {
  return desk.change(TABLES, async (t) => {
    let kept = 0;
    for await (const rows of walk(t, 'undo')) {
      const changes = rows.map(([, value]) => v.parse(BEFORE, value));
      const nows = await Promise.all(changes.map(({ table, key }) => t.get(table, key)));
      const untouched = changes.filter(({ after }, i) => (nows[i] === undefined ? GONE : fingerprint(nows[i])) === after);
      kept += changes.length - untouched.length;
      await Promise.all(
        untouched.map(({ table, key, before }) => (before === undefined ? t.remove(table, key) : t.put(table, key, before))),
      );
    }
    await t.clear('undo');
    await fillShelf(t);
    return { kept };
  });
}

/** Every record of a table, some hundred at a time, within one transaction. */
async function* walk(t: Transaction, table: PersonalTable | 'incoming' | 'undo'): AsyncGenerator<[string, unknown][]> {
  for (let after = ''; ; ) {
    const some = await t.some(table, after, BATCH);
    const last = some.at(-1);
    if (!last) return;
    yield some;
    after = last[0];
  }
}
