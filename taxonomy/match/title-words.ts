import type { Lexicon } from '../text/lexicon.ts';
import type { Reading } from '../text/read-text.ts';
import { rowOfPair } from '../text/term-list.ts';
import { GAP } from '../text/tokenize.ts';

/**
 * Tokens of a title that say nothing of the work, by source/ambiguous/misleading-titles.json. Numerals never do ("Mechanic II"). Ranks, hype,
 * pay and places don't where nothing else stands in the title: "Associate II", "Team Lead", "Rockstar". Filler ("Program", "Operations") says
 * something only beside a word it is known with: "Program Analyst" stays, "Operations Ninja" goes.
 */
export function emptyTitleWords(reading: Reading, lexicon: Lexicon): ReadonlySet<number> {
  const { tokens, word } = reading;
  const { stem, skip } = lexicon.words;
  const numerals = new Set<number>();
  const all = new Set<number>();
  let filler = false;
  let tells = false;
  for (let i = 0; i < tokens.count; ) {
    const { aside, to } = longestAside(reading, lexicon, i);
    if (aside === '') {
      // A word of no meaning of its own tells nothing; any other does, known or not. "IT" is no "it".
      tells ||= skip[word[i]!] === 0 || tokens.caps[i] === 2;
      i++;
      continue;
    }
    filler ||= aside === 'filler';
    for (; i < to; i++) {
      all.add(i);
      if (aside === 'numeral') numerals.add(i);
    }
  }
  if (tells || (filler && hasKnownPair())) return numerals;
  return all;

  function hasKnownPair(): boolean {
    for (let i = 1; i < tokens.count; i++) {
      if (tokens.gap[i] !== GAP.JOIN || numerals.has(i)) continue;
      const [before, at] = [stem[word[i - 1]!]!, stem[word[i]!]!];
      if (before !== 0 && at !== 0 && rowOfPair(lexicon.terms, before - 1, at - 1) >= 0) return true;
    }
    return false;
  }
}

function longestAside({ tokens, word, lemma }: Reading, lexicon: Lexicon, from: number): { aside: string; to: number } {
  let node = lexicon.firstNode[lemma[word[from]!]!]!;
  let found = { aside: '', to: from };
  for (let to = from + 1; node !== 0; to++) {
    const aside = lexicon.asideAt.get(node);
    if (aside) found = { aside, to };
    if (to >= tokens.count || tokens.gap[to] !== GAP.JOIN) break;
    node = lexicon.phrases.get(node, lemma[word[to]!]!);
  }
  return found;
}
