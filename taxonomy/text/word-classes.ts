import { linesOf } from './lines-of.ts';
import { PairTable } from './pair-table.ts';
import { hashWord } from './tokenize.ts';

/** Classes of words that keep the same company; compile/words/word-classes.ts says how they are found. */
export interface WordClasses {
  /** Hashes of a lemma to the number of its class, counted from 1; 0 = none. */
  classOf: PairTable;
  /** Class to its family, counted from 1; nothing to nothing. */
  family: Uint8Array;
}

/** Most classes and families that a file may hold: with none and beyond the sentence, a class fits a byte. */
export const MOST_CLASSES = 254;
export const MOST_FAMILIES = 64;

/** A line is a class, its words parted by blanks; an empty line ends a family. */
export function readWordClasses(text: string): WordClasses {
  const classOf = new PairTable(8000);
  const family = [0];
  for (const [at, lines] of text.split('\n\n').entries())
    for (const line of linesOf(lines)) {
      for (const word of line.split(' ')) {
        const { hash, check } = hashWord(word);
        classOf.add(hash, check, family.length);
      }
      family.push(at + 1);
    }
  return { classOf, family: Uint8Array.from(family) };
}
