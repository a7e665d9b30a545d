import { useEffect, useState } from 'preact/hooks';
import type { ListedPosting } from '../../site/store/list-postings.ts';
import { openStore } from '../../site/store/open-store.ts';
import { spokenDate } from '../../site/ui/words.ts';
import { say } from './say.ts';

/** The newest are shown; the backup file carries them all to the website, which can search and compare them. */
const SHOWN = 50;

/** Ads saved from the panel, newest first, each removable. */
export function SavedAds() {
  const [ads, setAds] = useState<readonly ListedPosting[] | null>(null);
  useEffect(() => {
    let end = () => {};
    let over = false;
    void openStore().then((store) => {
      const look = () => void store.postings.list().then(setAds);
      if (over) return;
      look();
      end = store.onChange((changed) => {
        if (changed.includes('postings')) look();
      });
    });
    return () => {
      over = true;
      end();
    };
  }, []);
  const remove = (ad: ListedPosting) =>
    void openStore()
      .then((store) => store.postings.remove(ad.id))
      .then(() => say(`${ad.title || 'The ad'} removed.`));
  return (
    <section aria-labelledby="saved-heading">
      <h2 id="saved-heading">Saved ads</h2>
      {ads?.length === 0 && <p class="quiet small">None yet. Press Save in the panel.</p>}
      <ul class="options-list">
        {ads?.slice(0, SHOWN).map((ad) => (
          <li key={ad.id}>
            <span>
              <span class="theirs">{[ad.title || 'An ad without a title', ad.employer].filter(Boolean).join(', ')}</span>{' '}
              <time class="quiet small" dateTime={ad.savedAt}>
                {spokenDate(ad.savedAt)}
              </time>
            </span>
            <button type="button" class="link-button" onClick={() => remove(ad)}>
              Remove<span class="heard"> {ad.title}</span>
            </button>
          </li>
        ))}
      </ul>
      {ads && ads.length > SHOWN && <p class="quiet small">And {ads.length - SHOWN} more.</p>}
    </section>
  );
}
