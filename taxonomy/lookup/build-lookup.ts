import Fuse from 'fuse.js';
import { indexNames, type NameIndex, type OwnedName } from './name-index.ts';
import { eachTrigram } from './trigrams.ts';

/** Finds entries by any of their names. At most `limit` of them, best first; [] for a blank query. Total: never throws. */
export type Lookup<T> = (query: string, limit?: number) => T[];

/**
 * How many candidates the prefilter hands to Fuse. Fuse alone needs about 100 ms a keystroke over 40,000 names; over 300 it needs
 * less than one. Fewer lose misspelled words, more cost time and find nothing better.
 */
const CANDIDATES = 150;

/** Fuse's own scale: 0 exact, 1 anything. Looser than this and "nurse" begins to find "purse". */
const THRESHOLD = 0.4;

/** What a person types is most often right as far as it goes. Fuse is asked only when fewer names than this begin so, or a word in them. */
const ENOUGH = 24;

/** A query is judged by its first letters; names are told apart long before. */
const LONGEST = 32;

/**
 * Builds a type-ahead. Three steps: count shared trigrams over all names (cheap), take the names that go on as the query begins, and let
 * Fuse judge the best few of the rest where those are not enough.
 *
 * @param entries what is looked up, most important first: ties keep this order
 * @param namesOf an entry's names, the shown one first
 */
export function buildLookup<T>(entries: readonly T[], namesOf: (entry: T) => readonly string[]): Lookup<T> {
  const names: OwnedName[] = entries.flatMap((entry, owner) =>
    namesOf(entry).flatMap((name) => {
      const text = plain(name);
      return text === '' ? [] : [{ text, owner }];
    }),
  );
  // Shorter names first, so that of a thousand that fit the likeliest are met first; a stable sort keeps the order of the entries.
  const index = indexNames(names.sort((a, b) => a.text.length - b.text.length));
  const hits = new Uint16Array(names.length);

  return (query, limit = 10) => {
    const wanted = plain(query).slice(0, LONGEST);
    if (wanted === '') return [];
    const near = prefilter(wanted, index, hits);
    let ranked = near.flatMap(({ text, owner }) => {
      const score = nearness(text, wanted);
      return score < 0 ? [{ owner, score }] : [];
    });
    if (ranked.length < Math.min(ENOUGH, limit)) ranked = judged(near.slice(0, CANDIDATES), wanted);
    ranked.sort((a, b) => a.score - b.score || a.owner - b.owner);
    const owners = new Set<number>();
    for (const { owner } of ranked) {
      owners.add(owner);
      if (owners.size >= limit) break;
    }
    return [...owners].map((owner) => entries[owner]!);
  };
}

interface Ranked {
  owner: number;
  /** Lower is better; below 0 the name goes on as the query begins. */
  score: number;
}

function judged(near: readonly OwnedName[], wanted: string): Ranked[] {
  const fuse = new Fuse(near, { keys: ['text'], includeScore: true, threshold: THRESHOLD, ignoreLocation: true, shouldSort: false });
  return fuse.search(wanted).map(({ item, score }) => ({ owner: item.owner, score: (score ?? 1) + nearness(item.text, wanted) }));
}

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** What a person types is most often the beginning of a name, or of a word in it; shorter names then come first. */
function nearness(name: string, wanted: string): number {
  if (name === wanted) return -3;
  const extra = Math.min(name.length, 60) / 200;
  if (name.startsWith(wanted)) return -2 + extra;
  return name.includes(` ${wanted}`) ? -1 + extra : extra;
}

/** The names that share most trigrams with the query, those with most first; `hits` is scratch, all zeros before and after. */
function prefilter(wanted: string, { names, start, list }: NameIndex, hits: Uint16Array): OwnedName[] {
  const asked = new Set<number>();
  eachTrigram(wanted, (bucket) => asked.add(bucket));
  const touched: number[] = [];
  for (const bucket of asked) {
    for (let cell = start[bucket]!; cell < start[bucket + 1]!; cell++) {
      const at = list[cell]!;
      if (hits[at] === 0) touched.push(at);
      hits[at]! += 1;
    }
  }
  // A counting sort: how many names reach each number of hits, to find the border of the best few in one pass.
  const reached = new Uint32Array(asked.size + 2);
  for (const at of touched) reached[hits[at]!]! += 1;
  let border = asked.size;
  for (let sum = reached[border]!; border > 1 && sum < CANDIDATES; border--) sum += reached[border - 1]!;
  const above: OwnedName[] = [];
  const level: OwnedName[] = [];
  for (const at of touched) {
    if (hits[at]! > border) above.push(names[at]!);
    else if (hits[at] === border && level.length < CANDIDATES) level.push(names[at]!);
    hits[at] = 0;
  }
  return [...above, ...level].slice(0, Math.max(CANDIDATES, above.length));
}
