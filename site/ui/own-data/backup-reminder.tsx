import { useEffect, useState } from 'preact/hooks';
import { download } from '../download.ts';
import type { OwnDataStore } from './own-data-store.ts';

/** One line when many changes are in no backup file; nothing otherwise. "Later" puts it off for as many changes again. */
export function BackupReminder({ open }: { open: () => Promise<OwnDataStore> }) {
  const [due, setDue] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let over = false;
    let end = () => {};
    void open().then((store) => {
      const look = () =>
        void store.backup.state().then(
          ({ remind, changes }) => !over && setDue(remind ? changes : null),
          () => !over && setDue(null), // it can't be read any more, and says so itself
        );
      if (over) return;
      look();
      end = store.onChange(look);
    });
    return () => {
      over = true;
      end();
    };
  }, [open]);
  if (due === null) return null;
  const save = async () => {
    try {
      download(await (await open()).backup.file(), `counterpart-${new Date().toISOString().slice(0, 10)}.jsonl.gz`);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'That did not work.');
    }
  };
  return (
    <p class="backup-reminder" role="status">
      You made {due.toLocaleString('en-US')} changes that are in no backup file.{' '}
      <button type="button" class="link-button" onClick={() => void save()}>
        Save a backup file
      </button>{' '}
      ·{' '}
      <button type="button" class="link-button" onClick={() => void open().then((store) => store.backup.remindLater())}>
        Later
      </button>{' '}
      {problem}
    </p>
  );
}
