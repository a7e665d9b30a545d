import { useEffect, useState } from 'preact/hooks';
import { openStore } from '../../site/store/open-store.ts';
import { say } from './say.ts';

/** What is kept, how much room it takes, and the ways to take it along or be rid of it. */
export function OwnData() {
  const [count, setCount] = useState<number | null>(null);
  const [bytes, setBytes] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const [asking, setAsking] = useState(false);

  const look = () => {
    void openStore().then(async (store) => setCount((await store.postings.list()).length));
    void navigator.storage.estimate().then(({ usage }) => setBytes(usage ?? null));
  };
  useEffect(look, []);
  const tell = (sentence: string) => {
    setTold(sentence);
    say(sentence);
    look();
  };
  const guarded = (work: () => Promise<string>) =>
    void work().then(tell, (error: unknown) => tell(error instanceof Error ? error.message : 'That did not work.'));

  return (
    <section aria-labelledby="data-heading">
      <h2 id="data-heading">Your data</h2>
      <p class="small figure">
        {count === null ? '…' : `${count} saved ${count === 1 ? 'ad' : 'ads'}`}
        {bytes !== null && `, ${Math.max(1, Math.round(bytes / 1024)).toLocaleString('en-US')} KB on this computer`}
      </p>
      <p class="options-steps">
        <button type="button" class="action action-second" onClick={() => guarded(exportBackup)}>
          Save a backup file
        </button>
        <label class="action action-second options-file">
          Load a backup file
          <input
            type="file"
            class="heard"
            onChange={(event) => {
              const box = event.currentTarget;
              const file = box.files?.[0];
              if (file) guarded(() => importBackup(file));
              box.value = '';
            }}
          />
        </label>
        <button type="button" class="action action-second" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          Erase everything
        </button>
      </p>
      {asking && (
        <p class="options-erase">
          This erases your skills, saved ads, and settings in this browser. It can’t be undone.{' '}
          <button
            type="button"
            class="action"
            onClick={() => {
              setAsking(false);
              guarded(eraseAll);
            }}
          >
            Erase it all
          </button>
        </p>
      )}
      <p class="small">{told}</p>
    </section>
  );
}

async function exportBackup(): Promise<string> {
  const store = await openStore();
  const file = await store.backup.file();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `counterpart-${new Date().toISOString().slice(0, 10)}.jsonl.gz`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return 'The backup file is in your downloads.';
}

async function importBackup(file: File): Promise<string> {
  const store = await openStore();
  const preview = await store.backup.preview(file, 'merge');
  await store.backup.apply(file, preview);
  return 'The backup was added to what is here.';
}

async function eraseAll(): Promise<string> {
  const { origins = [] } = await chrome.permissions.getAll();
  if (origins.length > 0) await chrome.permissions.remove({ origins });
  await (await openStore()).eraseEverything();
  return 'Everything is erased.';
}
