import { type Store, startStore } from './start-store.ts';

let opened: Promise<Store> | null = null;

/** The one store of this page: opened at the first call, the same ever after. Never fails; `notice` says when it will not last. */
export function openStore(): Promise<Store> {
  opened ??= startStore();
  return opened;
}
