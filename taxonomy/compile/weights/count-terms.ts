import { isStopWord, lemmaOf, stemOf } from '../../text/stem-word.ts';
import { foldWord, GAP, tokenize } from '../../text/tokenize.ts';

/**
 * One- and two-stem terms of a text with their counts; the same terms that match/gather-evidence.ts finds at run time.
 * @param asTitle pairs go across brackets and commas: "IT Specialist (Network)" is one phrase
 */
export function countTerms(text: string, asTitle = false): Map<string, number> {
  const tokens = tokenize(text);
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  let before = '';
  for (let i = 0; i < tokens.count; i++) {
    const word = foldWord(text.slice(tokens.start[i], tokens.end[i]));
    if (!asTitle && tokens.gap[i]! !== GAP.JOIN) before = '';
    if (word.length < 2 || word.length > 40 || isStopWord(word) || /^\d+$/.test(word)) {
      before = '';
      continue;
    }
    const stem = stemOf(lemmaOf(word));
    add(stem);
    if (before !== '') add(`${before} ${stem}`);
    before = stem;
  }
  return counts;
}
