/** What a node of the phrase trie carries, one bit each: most carry nothing. The bits above say with which words the phrase may go on. */
export const FLAG = { ENTRY: 1, CUE: 2, HEADING: 4, KIND: 8 } as const;

/** Bits of what a node carries; a larger number goes on. */
export const CARRIES = 15;

/**
 * The bit of a node that goes on with this lemma. Some lemmas share a bit, so a bit that is set is only worth a look into the table of
 * phrases; one that isn't saves it, and nine in ten looks would find nothing.
 */
export const goesOnWith = (lemma: number): number => 16 << (lemma % 28);
