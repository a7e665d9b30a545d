import type { Store } from '../../store/start-store.ts';

/** The store, loaded when first needed: a first visit that only looks does not pay for it. */
export const loadStore = (): Promise<Store> => import('../../store/open-store.ts').then((m) => m.openStore());

/** For effects: starts `work` once the store is open; the answer ends it, whether or not it has begun. */
export function withStore(work: (store: Store) => undefined | (() => void)): () => void {
  let end: undefined | (() => void);
  let over = false;
  void loadStore().then((store) => {
    if (!over) end = work(store);
  });
  return () => {
    over = true;
    end?.();
  };
}
