import * as v from 'valibot';
import type { Desk } from './desk.ts';
import type { Transaction } from './keeper.ts';
import { BackupState } from './shapes/backup-state.ts';

/** Changes after which the person is reminded to save a backup. */
const REMIND_AFTER = 20;
const KEY = 'backup';

const take = async (t: Transaction): Promise<BackupState> => {
  const read = v.safeParse(BackupState, await t.get('meta', KEY));
  return read.success ? read.output : { changes: 0 };
};

/** Counts one change by the person, within the transaction that makes it. */
export async function countChange(t: Transaction): Promise<void> {
  const state = await take(t);
  await t.put('meta', KEY, { ...state, changes: state.changes + 1 });
}

/** How many changes no backup holds yet, when the last backup was made, and whether to remind. */
export async function backupState(desk: Desk): Promise<BackupState & { remind: boolean }> {
  const state = await desk.keeper.read(['meta'], take);
  return { ...state, remind: state.changes - (state.later ?? 0) >= REMIND_AFTER };
}

/** The person said "later": the reminder comes again after as many changes more. */
export async function remindLater(desk: Desk): Promise<void> {
  await desk.tidy(['meta'], async (t) => {
    const state = await take(t);
    await t.put('meta', KEY, { ...state, later: state.changes });
  });
}

/** A backup was made that holds the first `covered` of the counted changes. */
export async function backupMade(desk: Desk, covered: number): Promise<void> {
  await desk.tidy(['meta'], async (t) => {
    const { changes } = await take(t);
    await t.put('meta', KEY, { changes: Math.max(0, changes - covered), lastAt: desk.now() });
  });
}
