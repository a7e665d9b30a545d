/** Kinds of things an ad asks for besides skills, one bit each. */
export const ASK = { years: 1, degree: 2, license: 4, clearance: 8, citizenship: 16, travel: 32, shift: 64 } as const;

/**
 * Words without which no such thing is asked, folded. A word is tried once, when it is first met; after that an ad costs one look a word, and
 * the patterns of match/find-asks.ts run only from the first such word on.
 */
const WORDS: readonly [number, RegExp][] = [
  [ASK.years, /^(?:years?|yrs?)$/],
  [ASK.degree, /^(?:bachelors?|masters?|doctora\w*|associates?|phd|ph|degrees?|diplomas?|ged)$/],
  [ASK.license, /^(?:licen\w+|certification|certified)$/],
  [ASK.clearance, /^(?:clearance|ts|top|public)$/],
  [ASK.citizenship, /^citizen/],
  [ASK.travel, /^travel$/],
  [ASK.shift, /^(?:shifts?|nights|evenings|weekends?|holidays|overnights?|call|oncall)$/],
];

/** The kinds of ASK that a word may be the sign of; 0 for nearly all words. */
export function askBits(word: string): number {
  let bits = 0;
  for (const [bit, pattern] of WORDS) if (pattern.test(word)) bits |= bit;
  return bits;
}
