import { useEffect, useState } from 'preact/hooks';
import type { ListedPosting } from '../store/list-postings.ts';
import { YourTask } from './counselor/your-task.tsx';
import { to } from './frame/links.ts';
import { useProfile } from './frame/use-profile.ts';
import { loadStore, withStore } from './frame/with-store.ts';
import { OwnData } from './saved/own-data.tsx';
import { SavedKinds } from './saved/saved-kinds.tsx';
import { SavedList } from './saved/saved-list.tsx';
import { useLedger } from './saved/use-ledger.ts';
import { YourAdsSoFar } from './saved/your-ads-so-far.tsx';

type Order = 'newest' | 'oldest' | 'title' | 'employer';

/** The ads a person kept: what they say together, then each of them, with search, notes, and an undo for every removal. */
export function SavedPage() {
  const { profile } = useProfile();
  const ledger = useLedger();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('newest');
  const [ads, setAds] = useState<readonly ListedPosting[] | null>(null);
  const [all, setAll] = useState(0);
  /** What the ads say together stands there: from then on the rest has its place. */
  const [settled, setSettled] = useState(false);
  const [gone, setGone] = useState<ListedPosting | null>(null);
  useEffect(
    () =>
      withStore((store) => {
        const look = () => {
          void store.postings.search(query).then(setAds);
          void store.postings.list().then((list) => setAll(list.length));
        };
        look();
        return store.onChange((changed) => {
          if (changed.includes('postings')) look();
        });
      }),
    [query],
  );
  const remove = async (ad: ListedPosting) => {
    await (await loadStore()).postings.remove(ad.id);
    setGone(ad);
  };
  const undo = async (ad: ListedPosting) => {
    await (await loadStore()).postings.restore(ad.id);
    setGone(null);
  };
  const note = async (ad: ListedPosting, text: string) => (await loadStore()).postings.setNote(ad.id, text.trim());

  return (
    <div class="saved fills">
      <h1 tabIndex={-1}>Saved</h1>
      <YourTask />
      {ads !== null && all === 0 && (
        <p>
          No ads here yet. <a href={to('')}>Read an ad</a>, then press “Save this ad”. It stays on this computer.
        </p>
      )}
      {ledger && profile && <YourAdsSoFar ledger={ledger} profile={profile} onSettled={() => setSettled(true)} />}
      {all > 0 && !ledger && <p role="status">Reading what your ads say together …</p>}
      {settled && (
        <>
          {all > 0 && (
            <search>
              <form class="saved-filter" onSubmit={(event) => event.preventDefault()}>
                <div class="job-search">
                  <label for="saved-query">Find an ad</label>
                  <input
                    id="saved-query"
                    class="field"
                    type="search"
                    autocomplete="off"
                    placeholder="A title, a place, a word of your note"
                    onInput={(event) => setQuery(event.currentTarget.value)}
                  />
                </div>
                <div class="job-search">
                  <label for="saved-order">Sort by</label>
                  <select id="saved-order" class="field" onChange={(event) => setOrder(event.currentTarget.value as Order)}>
                    <option value="newest">Newest first</option>
                    <option value="oldest">Oldest first</option>
                    <option value="title">Title</option>
                    <option value="employer">Employer</option>
                  </select>
                </div>
              </form>
            </search>
          )}
          <p role="status" class="saved-told">
            {gone && (
              <>
                Removed {gone.title || 'an ad without a title'}.{' '}
                <button type="button" class="link-button" onClick={() => void undo(gone)}>
                  Undo
                </button>
              </>
            )}
            {!gone && query !== '' && ads && `${ads.length} of ${all} ads`}
          </p>
          {ads && ads.length > 0 && (
            <SavedList ads={sorted(ads, order)} onRemove={(ad) => void remove(ad)} onNote={(ad, text) => void note(ad, text)} />
          )}
          <SavedKinds />
          <OwnData />
        </>
      )}
    </div>
  );
}

/** The store gives newest first. */
function sorted(ads: readonly ListedPosting[], order: Order): readonly ListedPosting[] {
  if (order === 'newest') return ads;
  if (order === 'oldest') return [...ads].reverse();
  return [...ads].sort((a, b) => a[order].localeCompare(b[order], 'en-US'));
}
