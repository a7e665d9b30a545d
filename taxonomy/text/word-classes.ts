/** Classes of words that keep the same company; compile/words/word-classes.ts says how they are found. */
export interface WordClasses {
  /** Number of a lemma in the lexicon to that of its class, counted from 1; 0 = none. Later lemmas have none. */
  classOf: Uint8Array;
  /** Class to its family, counted from 1; nothing to nothing. */
  family: Uint8Array;
}

/** Most classes and families that a file may hold: with none and beyond the sentence, a class fits a byte. */
export const MOST_CLASSES = 254;
export const MOST_FAMILIES = 64;

/** Number of classes, family of each, then lemma by lemma its class. */
export function packWordClasses({ classOf, family }: WordClasses): Uint8Array {
  return Uint8Array.from([family.length - 1, ...family.subarray(1), ...classOf]);
}

export function readWordClasses(bytes: Uint8Array): WordClasses {
  const classes = bytes[0] ?? 0;
  const family = new Uint8Array(classes + 1);
  family.set(bytes.subarray(1, classes + 1), 1);
  return { classOf: bytes.subarray(classes + 1), family };
}
