import { loadOnce } from '../text/load-once.ts';

/** Reads a list at the first call and keeps it. Undefined where it can't be had: what it adds is left out, and the next call tries again. */
export function readOnce<T>(load: () => Promise<T>): () => Promise<T | undefined> {
  const kept = loadOnce(load);
  return () => kept().catch(() => undefined);
}
