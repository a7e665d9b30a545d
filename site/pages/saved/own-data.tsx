import { useState } from 'preact/hooks';
import { loadStore } from '../frame/with-store.ts';
import { download } from './download.ts';

/** The ways to take one's data along, to bring it back, or to be rid of it. */
export function OwnData() {
  const [told, setTold] = useState('');
  const [asking, setAsking] = useState(false);
  const guarded = (work: () => Promise<string>) =>
    void work().then(setTold, (error: unknown) => {
      // The store's own failures carry a sentence for the person.
      setTold(error instanceof Error ? error.message : 'That did not work.');
    });

  const save = async () => {
    download(await (await loadStore()).backup.file(), `counterpart-${new Date().toISOString().slice(0, 10)}.jsonl.gz`);
    return 'The backup is in your downloads.';
  };
  const load = async (file: File) => {
    const { backup } = await loadStore();
    const preview = await backup.preview(file, 'merge');
    await backup.apply(file, preview);
    const { added, changed } = preview.tables.postings;
    return `Added ${added} ads from the backup and renewed ${changed}. Nothing of yours was taken away.`;
  };
  const erase = async () => {
    await (await loadStore()).eraseEverything();
    setAsking(false);
    return 'Everything is erased.';
  };

  return (
    <section class="own-data" aria-labelledby="own-data">
      <h2 id="own-data">Keep it safe</h2>
      <p>What you save lives in this browser only. A backup file brings it to another browser, or back after a mishap.</p>
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
              if (file) guarded(() => load(file));
              box.value = '';
            }}
          />
        </label>
        <button type="button" class="link-button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          Erase everything
        </button>
      </div>
      {asking && (
        <p class="plate-status">
          This erases your skills, ads and notes in this browser. It can’t be undone.{' '}
          <button type="button" class="link-button" onClick={() => guarded(erase)}>
            Erase it all
          </button>
        </p>
      )}
      <p role="status">{told}</p>
    </section>
  );
}
