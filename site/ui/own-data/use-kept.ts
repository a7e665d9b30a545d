import { useEffect, useState } from 'preact/hooks';
import type { OwnDataStore } from './own-data-store.ts';

/** What is kept at the moment. */
export interface Kept {
  ads: number;
  /** Room taken on the disk; null where the browser does not tell. */
  bytes: number | null;
  changes: number;
  lastBackup: string | null;
  remind: boolean;
  aside: number;
  canUndo: boolean;
  notice: string | null;
}

/** What the store keeps, looked at again after every change. Null until the first answer. */
export function useKept(open: () => Promise<OwnDataStore>): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    let over = false;
    let end = () => {};
    void open().then((store) => {
      const look = () =>
        void lookAt(store).then(
          (found) => !over && setKept(found),
          // It can't be read any more (a newer version is open) and says so itself.
          () => !over && setKept((was) => was && { ...was, notice: store.notice }),
        );
      if (over) return;
      look();
      end = store.onChange(look);
    });
    return () => {
      over = true;
      end();
    };
  }, [open]);
  return kept;
}

async function lookAt(store: OwnDataStore): Promise<Kept> {
  const [list, state, aside, canUndo, bytes] = await Promise.all([
    store.postings.list(),
    store.backup.state(),
    store.setAside(),
    store.backup.canUndo(),
    // Some browsers refuse to tell in a private window.
    navigator.storage?.estimate().then(
      ({ usage }) => usage ?? null,
      () => null,
    ) ?? null,
  ]);
  return {
    ads: list.length,
    bytes,
    changes: state.changes,
    lastBackup: state.lastAt ?? null,
    remind: state.remind,
    aside: aside.length,
    canUndo,
    notice: store.notice,
  };
}
