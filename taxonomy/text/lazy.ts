/** Makes a thing when it is asked for the first time, and keeps it. */
export function lazy<T>(make: () => T): () => T {
  let made: { it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
