import Fuse from 'fuse.js';
import { trigramsOf } from './trigrams.ts';

/** Finds entries by any of their names. At most `limit` of them, best first; [] for a blank query. Total: never throws. */
export type Lookup<T> = (query: string, limit?: number) => T[];

/**
 * How many candidates the prefilter hands to Fuse. Fuse alone needs about 100 ms a keystroke over 40,000 names; over 300 it needs
 * less than one. Fewer lose misspelled words, more cost time and find nothing better.
 */
const CANDIDATES = 300;

/** Fuse's own scale: 0 exact, 1 anything. Looser than this and "nurse" begins to find "purse". */
const THRESHOLD = 0.4;

/**
 * Builds a type-ahead. Two steps: count shared trigrams over all names (cheap), then let Fuse judge the best few.
 *
 *   names      0 "sql"            1 "sql server"          2 "microsoft sql server" (owner: entry 1)
 *   postings   "  s" -> 0 1       " sq" -> 0 1 2          "sql" -> 0 1 2          "ser" -> 1 2
 *
 * @param entries what is looked up, most important first: ties keep this order
 * @param namesOf an entry's names, the shown one first
 */
export function buildLookup<T>(entries: readonly T[], namesOf: (entry: T) => readonly string[]): Lookup<T> {
  const names: { text: string; owner: number }[] = [];
  const postings = new Map<string, number[]>();
  entries.forEach((entry, owner) => {
    for (const name of namesOf(entry)) {
      const text = plain(name);
      if (text === '') continue;
      const at = names.push({ text, owner }) - 1;
      for (const trigram of trigramsOf(text)) {
        const list = postings.get(trigram);
        if (list) list.push(at);
        else postings.set(trigram, [at]);
      }
    }
  });
  const hits = new Uint16Array(names.length);

  return (query, limit = 10) => {
    const wanted = plain(query);
    if (wanted === '') return [];
    const candidates = prefilter(wanted, postings, hits).map((at) => names[at]!);
    const fuse = new Fuse(candidates, { keys: ['text'], includeScore: true, threshold: THRESHOLD, ignoreLocation: true });
    const ranked = fuse
      .search(wanted.slice(0, 32))
      .map(({ item, score }) => ({ owner: item.owner, score: (score ?? 1) + nearness(item.text, wanted) }))
      .sort((a, b) => a.score - b.score || a.owner - b.owner);
    const owners = new Set<number>();
    for (const { owner } of ranked) {
      owners.add(owner);
      if (owners.size >= limit) break;
    }
    return [...owners].map((owner) => entries[owner]!);
  };
}

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** What a person types is most often the beginning of a name, or of a word in it; shorter names then come first. */
function nearness(name: string, wanted: string): number {
  if (name === wanted) return -3;
  const extra = Math.min(name.length, 60) / 200;
  if (name.startsWith(wanted)) return -2 + extra;
  return name.includes(` ${wanted}`) ? -1 + extra : extra;
}

/** Indices of the names that share most trigrams with the query; `hits` is scratch, all zeros before and after. */
function prefilter(wanted: string, postings: ReadonlyMap<string, readonly number[]>, hits: Uint16Array): number[] {
  const touched: number[] = [];
  for (const trigram of trigramsOf(wanted)) {
    for (const at of postings.get(trigram) ?? []) {
      if (hits[at] === 0) touched.push(at);
      hits[at]! += 1;
    }
  }
  // A counting sort: how many names reach each number of hits, to find the border of the best few in one pass.
  const reached: number[] = [];
  for (const at of touched) reached[hits[at]!] = (reached[hits[at]!] ?? 0) + 1;
  let border = reached.length - 1;
  for (let sum = 0; border > 1; border--) {
    sum += reached[border] ?? 0;
    if (sum >= CANDIDATES) break;
  }
  const above: number[] = [];
  const level: number[] = [];
  for (const at of touched) {
    if (hits[at]! > border) above.push(at);
    else if (hits[at] === border) level.push(at);
    hits[at] = 0;
  }
  return [...above, ...level].slice(0, Math.max(CANDIDATES, above.length));
}
