import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../store/start-store.ts';
import { to } from '../frame/links.ts';

/** Keeps a kind of job among what is saved, or takes it away again. */
export function SaveKind({ store, code }: { store: Store; code: string }) {
  const [kept, setKept] = useState<boolean | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const look = () => void store.series.list().then((list) => setKept(list.some((one) => one.code === code)));
    look();
    return store.onChange(look);
  }, [store, code]);
  if (kept === null) return null;
  const turn = () => (kept ? store.series.remove(code) : store.series.save(code)).catch((error: Error) => setProblem(error.message));
  return (
    <div class="save-kind">
      <button type="button" class="action action-second" aria-pressed={kept} onClick={() => void turn()}>
        {kept ? 'Saved' : 'Save this kind of job'}
      </button>
      <p role="status">
        {kept && <a href={to('saved/')}>See what you saved</a>}
        {problem}
      </p>
    </div>
  );
}
