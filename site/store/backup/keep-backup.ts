import { backupMade, backupState, remindLater } from '../backup-state.ts';
import type { Desk } from '../desk.ts';
import type { BackupState } from '../shapes/backup-state.ts';
import { applyImport, undoImport } from './apply-import.ts';
import type { ImportMode } from './plan-import.ts';
import { type ImportPreview, previewImport } from './preview-import.ts';
import { writeBackup } from './write-backup.ts';

export interface KeptBackup {
  /** Changes that no backup holds, time of the last one, and whether to remind the person (20 changes or more). */
  state(): Promise<BackupState & { remind: boolean }>;
  /** Puts the reminder off for as many changes again. */
  remindLater(): Promise<void>;
  /** The backup as a gzip stream; it counts as made once it was read to its end. */
  stream(): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
  /** The same as one file to download. */
  file(): Promise<Blob>;
  /** What importing the file would do. Throws BackupRefused with a sentence; nothing is changed. */
  preview(file: Blob, mode: ImportMode, signal?: AbortSignal): Promise<ImportPreview>;
  /** Does what the preview showed, wholly or not at all. Throws BackupRefused, StoreFull or RecordTooLarge. */
  apply(file: Blob, preview: Pick<ImportPreview, 'mode' | 'facts'>, signal?: AbortSignal): Promise<void>;
  /** Whether there is an import to take back. */
  canUndo(): Promise<boolean>;
  /** Takes the last import back; records changed since stay as they are, and are counted. */
  undo(): Promise<{ kept: number }>;
}

export function keepBackup(desk: Desk): KeptBackup {
  async function stream() {
    const { changes } = await backupState(desk);
    const atEnd = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      // On a full disk the note that a backup was made can't be kept; the backup itself matters more than ever.
      flush: () => backupMade(desk, changes).catch(() => undefined),
    });
    return writeBackup(desk).pipeThrough(atEnd);
  }
  return {
    state: () => backupState(desk),
    remindLater: () => remindLater(desk),
    stream,
    file: async () => new Response(await stream(), { headers: { 'content-type': 'application/gzip' } }).blob(),
    preview: (file, mode, signal) => previewImport(desk, file, mode, signal),
    apply: (file, preview, signal) => applyImport(desk, file, preview, signal),
    canUndo: async () => (await desk.keeper.read(['undo'], (t) => t.count('undo'))) > 0,
    undo: () => undoImport(desk),
  };
}
