import { lemmaOf, stemOf } from '../text/stem-word.ts';
import { wordsOf } from '../text/tokenize.ts';

/** Entries that a sentence speaks of, best first. At most `limit`; [] where no word is shared. Total: never throws. */
export type SentenceLookup<T> = (sentence: string, limit?: number) => T[];

/** How much of a name must be said: the share of its weight that the sentence holds is raised to this. Half a name is worth a quarter. */
const COVER = 2;
/** A name that stands in the sentence word for word, against one whose words are strewn over it. */
const WORD_FOR_WORD = 1.6;
/** An alternative name against the shown one: some are loose ("English" under a teacher's tasks). */
const OTHER_NAME = 0.5;

interface Name {
  owner: number;
  stems: number[];
  /** Sum of the idf of its stems. */
  weight: number;
  trust: number;
}

/**
 * Ranks entries by the words their names share with a sentence, rare words counting more.
 *
 *   "You will liaise with colleagues"   liaise with colleagues   all of its weight, word for word
 *                                       liaise with managers     half of it
 *
 * Words are compared as stems and without stop words. Cost: the names that share a word with the sentence.
 * @param entries most important first: ties keep this order
 * @param namesOf an entry's names, the shown one first
 */
export function rankBySentence<T>(entries: readonly T[], namesOf: (entry: T) => readonly string[]): SentenceLookup<T> {
  const numbers = new Map<string, number>();
  const holders: number[][] = [];
  const names: Name[] = [];
  entries.forEach((entry, owner) => {
    namesOf(entry).forEach((text, place) => {
      const stems = stemsOf(text).map(numberOf);
      if (stems.length === 0) return;
      const at = names.push({ owner, stems, weight: 0, trust: place === 0 ? 1 : OTHER_NAME }) - 1;
      for (const stem of new Set(stems)) holders[stem]!.push(at);
    });
  });
  const idf = holders.map((by) => Math.log(1 + names.length / by.length));
  for (const name of names) for (const stem of new Set(name.stems)) name.weight += idf[stem]!;

  return (sentence, limit = 10) => {
    const said = stemsOf(sentence).map((stem) => numbers.get(stem) ?? -1);
    const shared = new Map<number, number>();
    for (const stem of new Set(said)) for (const at of holders[stem] ?? []) shared.set(at, (shared.get(at) ?? 0) + idf[stem]!);
    const best = new Map<number, number>();
    for (const [at, weight] of shared) {
      const name = names[at]!;
      const whole = weight >= name.weight - 1e-9 && standsIn(name.stems, said);
      const score = name.trust * weight * (weight / name.weight) ** COVER * (whole ? WORD_FOR_WORD : 1);
      if (score > (best.get(name.owner) ?? 0)) best.set(name.owner, score);
    }
    return [...best]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .map(([owner]) => entries[owner]!);
  };

  function numberOf(stem: string): number {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, holders.length);
    return holders.push([]) - 1;
  }
}

/** Words that carry no meaning of their own in the name of a skill. */
const EMPTY =
  /^(?:a|an|the|of|and|or|in|on|for|to|with|by|at|from|as|is|be|are|your|our|you|we|will|all|other|skill|ability|knowledge|experience|strong|good|excellent)$/;

const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .map(lemmaOf)
    .filter((word) => !EMPTY.test(word))
    .map(stemOf);

function standsIn(part: readonly number[], whole: readonly number[]): boolean {
  for (let at = 0; at + part.length <= whole.length; at++) if (part.every((stem, i) => whole[at + i] === stem)) return true;
  return false;
}
