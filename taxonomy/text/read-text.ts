import { ASK } from './ask-words.ts';
import type { Entry } from './entry-list.ts';
import type { KindPhrase } from './kind-phrases.ts';
import { type Cue, type Lexicon, wordIndex } from './lexicon.ts';
import { CARRIES, FLAG, goesOnWith } from './node-flags.ts';
import { GAP, type Tokens, tokenize } from './tokenize.ts';

/** A phrase of the lexicon found in a text; token indexes, `to` exclusive. */
export interface Span {
  entry: Entry;
  from: number;
  to: number;
}
const ASK_KINDS = Object.keys(ASK).length;

interface CueSpan {
  cue: Cue;
  from: number;
  to: number;
}

interface KindSpan {
  kinds: readonly KindPhrase[];
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
  /** Phrases that speak for kinds of work, every one that is met. */
  kinds: KindSpan[];
  /** For each bit of ASK, the offset of the first word that may be its sign; -1 where there is none. In UTF-16 code units. */
  askFrom: Int32Array;
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
  const askFrom = new Int32Array(ASK_KINDS).fill(-1);
  for (let i = 0; i < count; i++) {
    const w = wordIndex(lexicon, text, tokens, i);
    word[i] = w;
    if (lexicon.words.asks[w] !== 0) noteAsks(lexicon.words.asks[w]!, tokens.start[i]!, askFrom);
  }

  const { lemma } = lexicon.words;
  const { firstNode, phrases, flags, entryAt, cueAt, headingAt, kindsAt } = lexicon;
  const spans: Span[] = [];
  const cues: CueSpan[] = [];
  const kinds: KindSpan[] = [];
  let freeFrom = 0;
  for (let i = 0; i < count; i++) {
    let node = firstNode[lemma[word[i]!]!]!;
    if (node === 0) continue;
    let entry = 0;
    let entryEnd = 0;
    let cue: Cue | undefined;
    let cueEnd = 0;
    let heading: Cue | undefined;
    let headingEnd = 0;
    for (let j = i + 1; ; j++) {
      const carries = flags[node]!;
      if (carries & CARRIES) {
        if (carries & FLAG.ENTRY) {
          entry = entryAt[node]!;
          entryEnd = j;
        }
        if (carries & FLAG.CUE) {
          cue = cueAt.get(node);
          cueEnd = j;
        }
        if (carries & FLAG.HEADING) {
          heading = headingAt.get(node);
          headingEnd = j;
        }
        if (carries & FLAG.KIND) kinds.push({ kinds: kindsAt.get(node)!, from: i, to: j });
      }
      if (j >= count || gap[j]! !== GAP.JOIN) break;
      const next = lemma[word[j]!]!;
      if ((carries & goesOnWith(next)) === 0) break;
      node = phrases.get(node, next);
      if (node === 0) break;
    }
    if (heading) cues.push({ cue: heading, from: i, to: headingEnd });
    if (cue) cues.push({ cue, from: i, to: cueEnd });
    if (entry !== 0 && i >= freeFrom) {
      spans.push({ entry: lexicon.entries.get(entry), from: i, to: entryEnd });
      freeFrom = entryEnd;
    }
  }
  return { text, tokens, word, lemma, spans, cues, kinds, askFrom };
}

function noteAsks(bits: number, offset: number, askFrom: Int32Array): void {
  for (let kind = 0; kind < ASK_KINDS; kind++) if (bits & (1 << kind) && askFrom[kind]! < 0) askFrom[kind] = offset;
}
