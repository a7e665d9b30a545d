import type { Desk } from '../desk.ts';
import { PERSONAL, type PersonalTable } from '../keeper.ts';
import type { BackupRecord } from './backup-format.ts';
import { type ImportMode, planRecords } from './plan-import.ts';
import type { BackupFacts } from './read-backup.ts';
import { readBackup } from './read-backup.ts';

/** How many records of a table an import would add, change, leave, or take away. */
interface TableChanges {
  added: number;
  changed: number;
  same: number;
  removed: number;
}

/** What an import would do, shown before it is done. */
export interface ImportPreview {
  mode: ImportMode;
  facts: BackupFacts;
  tables: Record<PersonalTable, TableChanges>;
}

/** Records looked at in one transaction. */
export const BATCH = 250;

/** Reads a whole file and tells what importing it would do; changes nothing. Throws BackupRefused. */
export async function previewImport(desk: Desk, file: Blob, mode: ImportMode, signal?: AbortSignal): Promise<ImportPreview> {
  const tables = Object.fromEntries(
    PERSONAL.map((table) => [table, { added: 0, changed: 0, same: 0, removed: 0 }]),
  ) as ImportPreview['tables'];
  const facts = await inBatches(readBackup(file, signal), (some) =>
    desk.keeper.read(PERSONAL, async (t) => {
      for (const { record, fate } of await planRecords(t, some, mode)) tables[record.table][fate === 'new' ? 'added' : fate]++;
    }),
  );
  if (mode === 'replace') {
    for (const table of PERSONAL) {
      const here = await desk.keeper.read([table], (t) => t.count(table));
      tables[table].removed = here - tables[table].changed - tables[table].same;
    }
  }
  return { mode, facts, tables };
}

/** Hands records on in batches and answers what the reading answers at its end. */
export async function inBatches(
  reading: AsyncGenerator<BackupRecord, BackupFacts>,
  take: (some: BackupRecord[]) => Promise<void>,
): Promise<BackupFacts> {
  let some: BackupRecord[] = [];
  for (;;) {
    const { done, value } = await reading.next();
    if (!done) some.push(value);
    if (some.length === BATCH || (done && some.length > 0)) {
      await take(some);
      some = [];
    }
    if (done) return value;
  }
}
