import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedPosting } from '../../store/list-postings.ts';
import { spokenDate } from '../../ui/words.ts';
import { to as pageAt } from '../frame/links.ts';
import { rowsInView } from './rows-in-view.ts';

/** Height of one row in pixels; the stylesheet holds the same figure. */
const ROW = 104;

export interface SavedListProps {
  ads: readonly ListedPosting[];
  onRemove: (ad: ListedPosting) => void;
  onNote: (ad: ListedPosting, note: string) => void;
}

/** A list of any length: only the rows near the screen are drawn, and each says which of how many it is. */
export function SavedList({ ads, onRemove, onNote }: SavedListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useEffect(() => {
    const look = () => setTop(Math.round((list.current?.getBoundingClientRect().top ?? 0) / ROW) * ROW);
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, []);
  const { from, to, before, after } = rowsInView(ads.length, ROW, top, typeof innerHeight === 'number' ? innerHeight : 800);

  return (
    <ul ref={list} class="saved-list">
      <Gap height={before} />
      {ads.slice(from, to).map((ad, i) => (
        <li key={ad.id} class="saved-ad" aria-setsize={ads.length} aria-posinset={from + i + 1}>
          <a class="theirs" href={`${pageAt('ad/')}#ad=${encodeURIComponent(ad.id)}`}>
            {ad.title || 'An ad without a title'}
          </a>
          <p class="quiet small">
            <time dateTime={ad.savedAt}>{spokenDate(ad.savedAt)}</time>
            {[ad.employer, ad.location].filter(Boolean).map((part) => `\u00a0· ${part}`)}
          </p>
          <input
            class="field small"
            value={ad.note}
            maxLength={500}
            placeholder="Your note"
            aria-label={`Your note on ${ad.title || 'this ad'}`}
            onChange={(event) => onNote(ad, event.currentTarget.value)}
          />
          <button type="button" class="link-button small" onClick={() => onRemove(ad)}>
            Remove<span class="heard"> {ad.title}</span>
          </button>
        </li>
      ))}
      <Gap height={after} />
    </ul>
  );
}

/** Stands for the rows that are not drawn. A picture without content, because its height is an attribute and not a style. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <li class="saved-gap" role="presentation">
      <svg width="1" height={height} aria-hidden="true" />
    </li>
  );
}
