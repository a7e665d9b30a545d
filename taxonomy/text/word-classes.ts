/** Class of each lemma by its number in the lexicon, counted from 1; 0 = none. Later lemmas have none. */
export type ClassOfLemma = Uint8Array;

/** Two ways of telling which words are of a kind, each with classes of its own. */
export interface WordClasses {
  /** By the company that words keep in texts about work; compile/words says how. */
  company: ClassOfLemma;
  /** By what they mean in English at large; source/alike-words.json holds them. */
  alike: ClassOfLemma;
}

/** Most classes of a way: with none and beyond the sentence, a class fits a byte. */
export const MOST_CLASSES = 254;

/** Both ways in one file, one after the other, of the same length. */
export function packWordClasses({ company, alike }: WordClasses): Uint8Array {
  const length = Math.max(company.length, alike.length);
  const bytes = new Uint8Array(2 * length);
  bytes.set(company);
  bytes.set(alike, length);
  return bytes;
}

/** Reads what `packWordClasses` packed. */
export const unpackWordClasses = (bytes: Uint8Array): WordClasses => ({
  company: bytes.subarray(0, bytes.length / 2),
  alike: bytes.subarray(bytes.length / 2),
});
