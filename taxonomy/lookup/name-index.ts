import { BUCKETS, eachTrigram } from './trigrams.ts';

/** A name, in small letters, and the number of the entry it belongs to. */
export interface OwnedName {
  text: string;
  owner: number;
}

/** Which names hold a trigram: those of bucket b are `list[start[b]]` up to `list[start[b + 1]]`, in the order of the names. */
export interface NameIndex {
  names: readonly OwnedName[];
  start: Uint32Array;
  list: Uint32Array;
}

/**
 *   names   0 "sql"   1 "sql server"   2 "microsoft sql server"
 *   list    "  s" -> 0 1 2     " sq" -> 0 1 2     "sql" -> 0 1 2     "ser" -> 1 2
 */
export function indexNames(names: readonly OwnedName[]): NameIndex {
  const start = new Uint32Array(BUCKETS + 1);
  eachCell(names, (bucket) => {
    start[bucket + 1]! += 1;
  });
  for (let bucket = 0; bucket < BUCKETS; bucket++) start[bucket + 1]! += start[bucket]!;
  const list = new Uint32Array(start[BUCKETS]!);
  const next = start.slice();
  eachCell(names, (bucket, at) => {
    list[next[bucket]!] = at;
    next[bucket]! += 1;
  });
  return { names, start, list };
}

/** Every trigram of every name, once a name. */
function eachCell(names: readonly OwnedName[], each: (bucket: number, at: number) => void): void {
  const last = new Int32Array(BUCKETS).fill(-1);
  for (const [at, { text }] of names.entries()) {
    eachTrigram(text, (bucket) => {
      if (last[bucket] === at) return;
      last[bucket] = at;
      each(bucket, at);
    });
  }
}
