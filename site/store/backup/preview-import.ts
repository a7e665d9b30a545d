import * as v from 'valibot';
import { Profile } from '../../../taxonomy/schema/profile.ts';
import type { Desk } from '../desk.ts';
import { PROFILE_KEY } from '../keep-profile.ts';
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
  /** How many skills are marked, and how many would be. */
  skills: { before: number; after: number };
}

/** Records looked at in one transaction. */
export const BATCH = 250;

/** Reads a whole file and tells what importing it would do; changes nothing. Throws BackupRefused. */
export async function previewImport(desk: Desk, file: Blob, mode: ImportMode, signal?: AbortSignal): Promise<ImportPreview> {
  const tables = Object.fromEntries(
    PERSONAL.map((table) => [table, { added: 0, changed: 0, same: 0, removed: 0 }]),
  ) as ImportPreview['tables'];
  const before = skillsIn(await desk.keeper.read(['profile'], (t) => t.get('profile', PROFILE_KEY)));
  let marked = mode === 'merge' ? before : 0;
  const facts = await inBatches(readBackup(file, signal), (some) =>
    desk.keeper.read(PERSONAL, async (t) => {
      for (const { record, fate, after } of await planRecords(t, some, mode)) {
        tables[record.table][fate === 'new' ? 'added' : fate]++;
        if (record.table === 'profile') marked = skillsIn(after);
      }
    }),
  );
  if (mode === 'replace') {
    for (const table of PERSONAL) {
      const here = await desk.keeper.read([table], (t) => t.count(table));
      tables[table].removed = here - tables[table].changed - tables[table].same;
    }
  }
  return { mode, facts, tables, skills: { before, after: marked } };
}

function skillsIn(profile: unknown): number {
  const read = v.safeParse(Profile, profile);
  return read.success ? read.output.skills.length : 0;
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
