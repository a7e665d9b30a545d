/** What a node of the phrase trie carries, one bit each: most carry nothing and go on nowhere, and need no further look-up. */
export const FLAG = { GOES_ON: 1, ENTRY: 2, CUE: 4, HEADING: 8, KIND: 16 } as const;
