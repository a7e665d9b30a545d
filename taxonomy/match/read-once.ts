/** Reads a list at the first call and keeps it. Undefined where it can't be had: what it adds is left out, and the next call tries again. */
export function readOnce<T>(load: () => Promise<T>): () => Promise<T | undefined> {
  let kept: Promise<T> | null = null;
  return async () => {
    kept ??= load();
    try {
      return await kept;
    } catch {
      kept = null;
      return undefined;
    }
  };
}
