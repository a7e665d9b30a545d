import { useState } from 'preact/hooks';
import { download } from '../download.ts';
import { capital, counted, countWord } from '../words.ts';
import { LoadBackup, type LoadBackupProps } from './load-backup.tsx';
import type { OwnDataStore } from './own-data-store.ts';
import { type Kept, useKept } from './use-kept.ts';

export interface OwnDataProps {
  /** Opens the host's store; the same function every time. */
  open: () => Promise<OwnDataStore>;
  /** Erases what the host keeps outside the store; called before the store is erased. */
  onErase?: () => Promise<void>;
}

/** What is kept, and the ways to take it along, to bring it back, or to be rid of it. The site and the panel show this same part. */
export function OwnData({ open, onErase }: OwnDataProps) {
  const kept = useKept(open);
  const [told, setTold] = useState('');
  const [asking, setAsking] = useState(false);
  const [loading, setLoading] = useState<Omit<LoadBackupProps, 'onEnd'> | null>(null);
  const guarded = (work: (store: OwnDataStore) => Promise<string>) =>
    void open()
      .then(work)
      // The store's own failures carry a sentence for the person.
      .then(setTold, (error: unknown) => setTold(error instanceof Error ? error.message : 'That did not work.'));

  const save = async (store: OwnDataStore) => {
    download(await store.backup.file(), `counterpart-${new Date().toISOString().slice(0, 10)}.jsonl.gz`);
    return 'The backup file is in your downloads.';
  };
  const look = async (store: OwnDataStore, file: File) => {
    setTold('Reading the file …');
    setLoading({ file, store, first: await store.backup.preview(file, 'merge') });
    return '';
  };
  const undo = async (store: OwnDataStore) => {
    const { kept: stayed } = await store.backup.undo();
    if (stayed === 0) return 'Taken back. All is as it was before.';
    return `Taken back. ${capital(counted(stayed, 'record'))} you have changed since ${stayed === 1 ? 'stays as it is' : 'stay as they are'}.`;
  };
  const erase = async (store: OwnDataStore) => {
    setAsking(false);
    await onErase?.();
    await store.eraseEverything();
    return 'Everything is erased.';
  };

  return (
    <section class="own-data" aria-labelledby="own-data">
      <h2 id="own-data">Keep it safe</h2>
      <p>What you save lives in this browser only. A backup file brings it to another browser, or back after a mishap.</p>
      {kept && <State kept={kept} />}
      <div class="own-data-steps">
        <button type="button" class="action action-second" onClick={() => guarded(save)}>
          Save a backup file
        </button>
        <label class="action action-second own-data-file">
          Load a backup file
          <input
            type="file"
            class="heard"
            onChange={(event) => {
              const box = event.currentTarget;
              const file = box.files?.[0];
              setLoading(null);
              if (file) guarded((store) => look(store, file));
              box.value = '';
            }}
          />
        </label>
        <button type="button" class="link-button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          Erase everything
        </button>
      </div>
      {loading && (
        <LoadBackup
          {...loading}
          onEnd={(sentence) => {
            setLoading(null);
            setTold(sentence ?? 'Nothing was changed.');
          }}
        />
      )}
      {asking && (
        <p class="own-data-warning">
          This erases your skills, ads, notes and settings in this browser. It can’t be undone.{' '}
          <button type="button" class="link-button" onClick={() => guarded(erase)}>
            Erase it all
          </button>
        </p>
      )}
      <p role="status">{told}</p>
      {kept?.canUndo && !loading && (
        <p>
          The last backup you loaded can be taken back.{' '}
          <button type="button" class="link-button" onClick={() => guarded(undo)}>
            Undo the loading
          </button>
        </p>
      )}
    </section>
  );
}

function State({ kept }: { kept: Kept }) {
  const { ads, bytes, changes, lastBackup, remind, aside, notice } = kept;
  return (
    <>
      <p class="small figure">
        {ads.toLocaleString('en-US')} saved {ads === 1 ? 'ad' : 'ads'}
        {bytes !== null && `, ${Math.max(1, Math.round(bytes / 1024)).toLocaleString('en-US')} KB on this computer`}.{' '}
        {lastBackup === null ? 'No backup yet' : `Last backup ${lastBackup.slice(0, 10)}`}
        {changes > 0 && `; ${counted(changes, 'change')} ${lastBackup === null ? 'so far' : 'since'}`}.
      </p>
      {notice && <p class="own-data-warning">{notice}</p>}
      {remind && <p class="own-data-warning">{capital(counted(changes, 'change'))} are in no backup file. Save one now.</p>}
      {aside > 0 && (
        <p class="own-data-warning">
          {capital(counted(aside, 'record'))} could not be read. We set {aside === 1 ? 'it' : `all ${countWord(aside)}`} aside as text. A
          backup file carries {aside === 1 ? 'it' : 'them'} too.
        </p>
      )}
    </>
  );
}
