import { useEffect, useState } from 'preact/hooks';
import type { SavedSeries } from '../../store/shapes/saved-series.ts';
import { to as pageAt, seriesPage } from '../frame/links.ts';
import { loadStore, withStore } from '../frame/with-store.ts';
import { useNames } from '../kinds/use-names.ts';

/** As many as stand side by side. */
const COMPARED = 4;

/** The kinds of job a person keeps an eye on, with a way to compare them. Nothing while there are none. */
export function SavedKinds() {
  const [kept, setKept] = useState<readonly SavedSeries[]>([]);
  const [gone, setGone] = useState<SavedSeries | null>(null);
  useEffect(
    () =>
      withStore((store) => {
        const look = () => void store.series.list().then(setKept);
        look();
        return store.onChange((changed) => {
          if (changed.includes('series')) look();
        });
      }),
    [],
  );
  const nameOf = useNames([...kept, ...(gone ? [gone] : [])].map(({ code }) => code));
  if (kept.length === 0 && !gone) return null;

  const remove = async (one: SavedSeries) => {
    await (await loadStore()).series.remove(one.code);
    setGone(one);
  };
  const undo = async ({ code, note }: SavedSeries) => {
    await (await loadStore()).series.save(code, note);
    setGone(null);
  };
  const compared = kept.slice(-COMPARED).map(({ code }) => code);
  return (
    <section class="saved-kinds" aria-labelledby="saved-kinds">
      <h2 id="saved-kinds">Kinds of job you saved</h2>
      <ul class="dated-list">
        {kept.map((one) => (
          <li key={one.code} class="saved-kind">
            <a href={seriesPage(one.code)}>
              {nameOf(one.code)} <span class="figure quiet">{one.code}</span>
            </a>
            <button type="button" class="link-button small" onClick={() => void remove(one)}>
              Remove<span class="heard"> {nameOf(one.code)}</span>
            </button>
          </li>
        ))}
      </ul>
      {compared.length > 1 && (
        <p>
          <a href={`${pageAt('compare/')}#${compared.join()}`}>
            {kept.length > COMPARED ? 'Compare the last four' : 'Compare them'} side by side
          </a>
        </p>
      )}
      <p role="status">
        {gone && (
          <>
            Removed {nameOf(gone.code)}.{' '}
            <button type="button" class="link-button" onClick={() => void undo(gone)}>
              Undo
            </button>
          </>
        )}
      </p>
    </section>
  );
}
