import { type Cue, type Entry, type Lexicon, wordIndex } from './lexicon.ts';
import { GAP, type Tokens, tokenize } from './tokenize.ts';

/** A phrase of the lexicon found in a text; token indexes, `to` exclusive. */
export interface Span {
  entry: Entry;
  from: number;
  to: number;
}
interface CueSpan {
  cue: Cue;
  from: number;
  to: number;
}

/** A text walked once: its words, the phrases and cues found in it. Belongs to the reader that made it and is overwritten by its next text. */
export interface Reading {
  text: string;
  tokens: Tokens;
  /** Token to index in the lexicon's word table. */
  word: Int32Array;
  /** Word to lemma id, from the lexicon. */
  lemma: Int32Array;
  spans: Span[];
  cues: CueSpan[];
}

/**
 * Finds every phrase of the lexicon: leftmost first, then longest, none overlapping. Cues are found apart from them.
 * Cost grows with the length of the text, not with the number of phrases: one table look-up a word, and one more for each further
 * word of a phrase that has begun and can go on.
 */
export function readText(text: string, lexicon: Lexicon, reuse?: Reading): Reading {
  const tokens = tokenize(text, reuse?.tokens);
  const { count, gap } = tokens;
  const word = reuse && reuse.word.length >= count ? reuse.word : new Int32Array(tokens.start.length);
  for (let i = 0; i < count; i++) word[i] = wordIndex(lexicon, text, tokens, i);

  const { lemma } = lexicon.words;
  const { firstNode, phrases, goesOn, entryAt, cueAt, headingAt } = lexicon;
  const spans: Span[] = [];
  const cues: CueSpan[] = [];
  let freeFrom = 0;
  for (let i = 0; i < count; i++) {
    let node = firstNode[lemma[word[i]!]!]!;
    if (node === 0) continue;
    let entry = 0;
    let entryEnd = 0;
    let cue = 0;
    let cueEnd = 0;
    let heading = 0;
    let headingEnd = 0;
    for (let j = i + 1; ; j++) {
      if (entryAt[node] !== 0) {
        entry = entryAt[node]!;
        entryEnd = j;
      }
      if (cueAt[node] !== 0) {
        cue = cueAt[node]!;
        cueEnd = j;
      }
      if (headingAt[node] !== 0) {
        heading = headingAt[node]!;
        headingEnd = j;
      }
      if (goesOn[node] === 0 || j >= count || gap[j]! !== GAP.JOIN) break;
      node = phrases.get(node, lemma[word[j]!]!);
      if (node === 0) break;
    }
    if (heading !== 0) cues.push({ cue: lexicon.cues[heading]!, from: i, to: headingEnd });
    if (cue !== 0) cues.push({ cue: lexicon.cues[cue]!, from: i, to: cueEnd });
    if (entry !== 0 && i >= freeFrom) {
      spans.push({ entry: lexicon.entries[entry]!, from: i, to: entryEnd });
      freeFrom = entryEnd;
    }
  }
  return { text, tokens, word, lemma, spans, cues };
}
