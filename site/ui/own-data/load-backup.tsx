import { useEffect, useRef, useState } from 'preact/hooks';
import { spokenDate } from '../words.ts';
import { importLines } from './import-lines.ts';
import type { ImportMode, ImportPreview, OwnDataStore } from './own-data-store.ts';

export interface LoadBackupProps {
  file: File;
  /** What adding it would change. */
  first: ImportPreview;
  store: OwnDataStore;
  /** Called with a sentence when it is done, or with null when it was left. */
  onEnd: (told: string | null) => void;
}

const ways: readonly [ImportMode, string][] = [
  ['merge', 'Add it to what is here. Nothing of yours goes away.'],
  ['replace', 'Put it in place of what is here.'],
];

/** A backup file before it is loaded: what it is, and what either way of loading it would change. */
export function LoadBackup({ file, first, store, onEnd }: LoadBackupProps) {
  const [mode, setMode] = useState<ImportMode>('merge');
  const [previews, setPreviews] = useState<Partial<Record<ImportMode, ImportPreview>>>({ merge: first });
  const [busy, setBusy] = useState(false);
  const preview = previews[mode];
  const guarded = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().catch((error: unknown) => onEnd(error instanceof Error ? error.message : 'That did not work.'));
    setBusy(false);
  };
  const look = async (other: ImportMode) => {
    setMode(other);
    if (previews[other]) return;
    const found = await store.backup.preview(file, other);
    setPreviews((known) => ({ ...known, [other]: found }));
  };
  const load = async () => {
    if (!preview) return;
    await store.backup.apply(file, preview);
    onEnd(mode === 'merge' ? 'The backup is added.' : 'The backup is in place.');
  };
  // The heading is told once, when the part appears; a later choice must not move the focus.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="load-backup" aria-labelledby="load-backup">
      <h3 id="load-backup" tabIndex={-1} ref={heading}>
        What this file would change
      </h3>
      <p class="small quiet">
        Made <time dateTime={first.facts.made}>{spokenDate(first.facts.made)}</time>, with {first.facts.records.toLocaleString('en-US')}{' '}
        {first.facts.records === 1 ? 'record' : 'records'}. Nothing is changed yet.
      </p>
      <fieldset class="load-ways">
        <legend class="heard">How to load it</legend>
        {ways.map(([value, label]) => (
          <label key={value} class="load-way">
            <input type="radio" name="load-mode" checked={mode === value} onChange={() => !busy && void guarded(() => look(value))} />
            {label}
          </label>
        ))}
      </fieldset>
      <div role="status">{preview ? <Changes preview={preview} /> : 'Reading the file …'}</div>
      <div class="own-data-steps">
        <button type="button" class="action" aria-disabled={busy} onClick={() => !busy && void guarded(load)}>
          {busy ? 'Reading …' : mode === 'merge' ? 'Add it' : 'Put it in place'}
        </button>
        <button type="button" class="link-button" onClick={() => onEnd(null)}>
          Leave it
        </button>
      </div>
    </section>
  );
}

function Changes({ preview }: { preview: ImportPreview }) {
  const lines = importLines(preview);
  if (lines.length === 0) return <p>All that is in it is here already.</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
