import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListedPosting } from '../store/list-postings.ts';
import { to } from './frame/links.ts';
import { loadStore, withStore } from './frame/with-store.ts';

/** The ads a person kept, newest first, with an undo for every removal. */
export function SavedPage() {
  const [ads, setAds] = useState<readonly ListedPosting[] | null>(null);
  const [gone, setGone] = useState<ListedPosting | null>(null);
  useEffect(
    () =>
      withStore((store) => {
        const look = () => void store.postings.list().then(setAds);
        look();
        return store.onChange(look);
      }),
    [],
  );
  const remove = useCallback(async (ad: ListedPosting) => {
    await (await loadStore()).postings.remove(ad.id);
    setGone(ad);
  }, []);
  const undo = useCallback(async (ad: ListedPosting) => {
    await (await loadStore()).postings.restore(ad.id);
    setGone(null);
  }, []);

  return (
    <div class="column">
      <h1 tabIndex={-1}>Saved</h1>
      <p role="status">
        {gone && (
          <>
            Removed {gone.title || 'an ad without a title'}.{' '}
            <button type="button" class="link-button" onClick={() => void undo(gone)}>
              Undo
            </button>
          </>
        )}
      </p>
      {ads?.length === 0 && (
        <p>
          Nothing here yet. <a href={to('')}>Read an ad</a>, then press “Save this ad”. It stays on this computer.
        </p>
      )}
      {ads && ads.length > 0 && (
        <ul class="saved-list">
          {ads.map((ad) => (
            <li key={ad.id} class="saved-ad">
              <a class="theirs" href={`${to('')}#ad=${encodeURIComponent(ad.id)}`}>
                {ad.title || 'An ad without a title'}
              </a>
              <p class="quiet small">
                {[ad.employer, ad.location].filter(Boolean).join(', ')} <time dateTime={ad.savedAt}>{ad.savedAt.slice(0, 10)}</time>
              </p>
              <button type="button" class="link-button" onClick={() => void remove(ad)}>
                Remove<span class="heard"> {ad.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
