/** Number of a lemma in the lexicon to that of its class, counted from 1; 0 = none. Later lemmas have none. */
export type WordClasses = Uint8Array;

/** Most classes of words that keep the same company: with none and beyond the sentence, a class fits a byte. compile/words says how they are found. */
export const MOST_CLASSES = 254;
