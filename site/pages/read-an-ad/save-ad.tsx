import { useState } from 'preact/hooks';
import type { Posting } from '../../../taxonomy/schema/posting.ts';
import { to } from '../frame/links.ts';
import { loadStore } from '../frame/with-store.ts';

/** Keeps the ad as it was given; what we concluded is worked out again when it is opened. */
export function SaveAd({ posting }: { posting: Posting }) {
  const [saved, setSaved] = useState<Posting | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const done = saved === posting;

  const save = async () => {
    try {
      const store = await loadStore();
      const id = await store.postings.save(posting);
      history.replaceState(null, '', `${to('ad/')}#ad=${encodeURIComponent(id)}`);
      setSaved(posting);
      setProblem(store.notice);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      setProblem(error.message);
    }
  };

  return (
    <div class="save-ad">
      <button type="button" class="action" aria-disabled={done} onClick={() => !done && void save()}>
        {done ? 'Saved' : 'Save this ad'}
      </button>
      <p class="small" role="status">
        {done && (
          <>
            Kept on this computer. <a href={to('saved/')}>See what you saved</a>
          </>
        )}
        {problem}
      </p>
    </div>
  );
}
