import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { type StartOptions, type Store, startStore } from '../../../site/store/start-store.ts';

let count = 0;
const open: Store[] = [];

/** A database name no other test uses. */
export const freshName = () => `test ${++count}`;

/** A store over the pretended database, as one tab would open it; closed when the test ends. */
export async function tab(name: string = freshName(), options: StartOptions = {}): Promise<Store> {
  const store = await startStore({ name, ...options });
  open.push(store);
  return store;
}

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});
