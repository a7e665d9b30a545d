import { useEffect, useState } from 'preact/hooks';
import type { LedgerEntry } from '../../store/shapes/ledger-entry.ts';
import type { Store } from '../../store/start-store.ts';
import { withStore } from '../frame/with-store.ts';
import { loadEngine } from '../load-engine.ts';

export interface Ledger {
  /** Oldest ad first. */
  entries: readonly LedgerEntry[];
  /** Ads still to be read again. */
  toDo: number;
}

/** Ads read before the page takes a breath, so that it never stutters. */
const AT_ONCE = 8;

/** What the saved ads asked for: from the cache where it is fresh, else read again, a few at a time. Null until the first answer. */
export function useLedger(): Ledger | null {
  const [ledger, setLedger] = useState<Ledger | null>(null);
  useEffect(
    () =>
      withStore((store) => {
        let over = false;
        const look = () =>
          void bringUpToDate(
            store,
            (next) => !over && setLedger(next),
            () => over,
          );
        look();
        const end = store.onChange((changed) => {
          if (changed.includes('postings')) look();
        });
        return () => {
          over = true;
          end();
        };
      }),
    [],
  );
  return ledger;
}

async function bringUpToDate(store: Store, show: (ledger: Ledger) => void, over: () => boolean): Promise<void> {
  if ((await store.postings.list()).length === 0) return show({ entries: [], toDo: 0 });
  const engine = await loadEngine();
  const made = { edition: engine.taxonomy.edition, engine: engine.digest };
  for (;;) {
    const { entries, missing } = await store.ledger.read(made);
    show({ entries: [...entries].reverse(), toDo: missing.length });
    if (missing.length === 0 || over()) return;
    const fresh: LedgerEntry[] = [];
    for (const id of missing.slice(0, AT_ONCE)) {
      const saved = await store.postings.get(id);
      fresh.push({ postingId: id, ...made, ...(saved ? engine.ledgerEntry(saved.posting) : { series: [], skills: [] }) });
    }
    await store.ledger.put(fresh);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
