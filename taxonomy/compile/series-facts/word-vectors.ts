/** A bag of words with weights of length one. */
export type WordVector = ReadonlyMap<string, number>;

/** Words that say nothing about the kind of work, in these texts. */
const STOP = new Set(
  'the a an and or of to in for on with by as at from is are be this that which such other their its it not may into all any including include includes covers cover position positions series work working worker specialist duty duties primary perform performing performs requires require requiring involve involving knowledge skill skills ability employee employees use using used administer supervise lead'.split(
    ' ',
  ),
);

/** Words of a text in small letters, endings cut so that "repairing", "repairer" and "repairs" meet. */
export function stems(text: string): string[] {
  return (text.toLowerCase().match(/[a-z][a-z+#]+/g) ?? []).filter((word) => !STOP.has(word)).map(stem);
}

function stem(word: string): string {
  if (word.length <= 4) return word;
  const cut = word.replace(/(ations?|ators?|ating|ers?|ors?|ing|ists?|ies|ics|ical|ment|ments|es|s|ed|ion|ions|y|al|ance|ive)$/, '');
  return cut.length >= 4 ? cut : word;
}

/**
 * Weighted vectors of documents: each word counts by 1 + log(its count), less the more documents hold it (tf-idf), scaled to length one.
 * Deterministic; a document without words gets an empty vector.
 */
export function wordVectors(documents: readonly string[][]): WordVector[] {
  const holds = new Map<string, number>();
  for (const words of documents) for (const word of new Set(words)) holds.set(word, (holds.get(word) ?? 0) + 1);
  return documents.map((words) => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const weighted = [...counts].map(
      ([word, count]) => [word, (1 + Math.log(count)) * Math.log((documents.length + 1) / (holds.get(word) ?? 1))] as const,
    );
    const length = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weighted.map(([word, weight]) => [word, weight / length]));
  });
}

/**
 * Cosines of a vector with each of `others`: 0 nothing shared, 1 the same words in the same shares.
 * Takes all others at once, because it walks by word: {"hydrolog" -> [[12, 0.4], [80, 0.1]]} holds the place and weight of each that has the word.
 */
export function similarities(others: readonly WordVector[]): (one: WordVector) => Float64Array {
  const holders = new Map<string, [number, number][]>();
  others.forEach((vector, place) => {
    for (const [word, weight] of vector) {
      const list = holders.get(word);
      if (list) list.push([place, weight]);
      else holders.set(word, [[place, weight]]);
    }
  });
  return (one) => {
    const sums = new Float64Array(others.length);
    for (const [word, weight] of one)
      for (const [place, other] of holders.get(word) ?? []) sums[place] = (sums[place] ?? 0) + weight * other;
    return sums;
  };
}
