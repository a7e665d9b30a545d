import { useEffect, useState } from 'preact/hooks';
import type { LedgerEntry } from '../../store/shapes/ledger-entry.ts';
import type { Store } from '../../store/start-store.ts';
import { askReader } from '../ask-reader.ts';
import { withStore } from '../frame/with-store.ts';

export interface Ledger {
  /** Oldest ad first. */
  entries: readonly LedgerEntry[];
  /** Ads still to be read again. */
  toDo: number;
}

/** Ads handed to the reader's thread together: a fraction of a second of its work. */
const READ_TOGETHER = 50;
/** Keeping entries renews the list they are searched by, which costs the same for one as for many. */
const KEPT_TOGETHER = 400;

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
          ).catch((error: Error) => {
            setLedger({ entries: [], toDo: 0 });
            // The ads themselves are there all the same.
            if (error.name !== 'EngineNotLoaded') throw error;
          });
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
  const made = await askReader('madeWith');
  const { entries, missing } = await store.ledger.read(made);
  const known = [...entries].reverse();
  show({ entries: known, toDo: missing.length });
  let fresh: LedgerEntry[] = [];
  while (missing.length > 0 && !over()) {
    const ids = missing.splice(-READ_TOGETHER).reverse();
    const saved = await Promise.all(ids.map((id) => store.postings.get(id)));
    const read = await askReader(
      'ledgerEntries',
      saved.map((one) => one?.posting ?? {}),
    );
    fresh.push(...ids.map((postingId, at) => ({ postingId, ...made, ...read[at]! })));
    if (fresh.length >= KEPT_TOGETHER || missing.length === 0) {
      await store.ledger.put(fresh);
      known.push(...fresh);
      fresh = [];
      show({ entries: [...known], toDo: missing.length });
    }
  }
}
