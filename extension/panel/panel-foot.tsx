import { useCallback, useEffect, useState } from 'preact/hooks';
import { openStore } from '../../site/store/open-store.ts';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import { say } from './say.ts';

interface PanelFootProps {
  posting: Posting & { id: string };
  /** The person chose to keep every ad that is read. */
  saveAlways: boolean;
  details: boolean;
  onDetails: () => void;
}

/** Save and Details, always in sight. */
export function PanelFoot({ posting, saveAlways, details, onDetails }: PanelFootProps) {
  const [saved, setSaved] = useState<Posting | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const done = saved === posting;

  const save = useCallback(
    async (unasked = false) => {
      try {
        const store = await openStore();
        await store.postings.save(posting);
        setSaved(posting);
        setProblem(store.notice);
        say(store.notice ?? 'Saved on this computer.', unasked);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        setProblem(error.message);
      }
    },
    [posting],
  );

  useEffect(() => {
    if (saveAlways) void save(true);
  }, [saveAlways, save]);

  return (
    <div class="panel-foot">
      <button type="button" class="action" aria-disabled={done} onClick={() => !done && void save()}>
        {done ? 'Saved' : 'Save'}
      </button>
      <button type="button" class="action action-second" aria-expanded={details} aria-controls="details" onClick={onDetails}>
        Details
      </button>
      {problem && (
        <p class="small" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
