import type { Lexicon } from '../text/lexicon.ts';
import type { Reading } from '../text/read-text.ts';
import { GAP } from '../text/tokenize.ts';
import { ROLE } from '../text/word-roles.ts';

/** A noun phrase, as token span. */
export interface NamedPhrase {
  from: number;
  to: number;
}

/** Words of one thing that is asked for; longer ones are sentences. */
const LONGEST = 5;
/** Things in one list ("experience with A, B and C"). */
const MOST_ITEMS = 8;

/**
 * Finds what an ad asks for by a cue that names it: "experience with presses, falconry and Go" names three things. An ambiguous form
 * among them needs no other company.
 */
export function findNamed(reading: Reading, lexicon: Lexicon): NamedPhrase[] {
  const { tokens, word, lemma, cues } = reading;
  const { verbOf } = lexicon.verbs;
  const found: NamedPhrase[] = [];
  let end = 0;
  for (const { cue, to } of cues) {
    if (!cue.names || to < end) continue;
    end = readList(to);
  }
  return found;

  function readList(from: number): number {
    let at = from;
    for (let item = 0; item < MOST_ITEMS; item++) {
      at = skipLead(at, item === 0);
      const to = endOfItem(at);
      if (to === at) break;
      found.push({ from: at, to });
      at = to;
      if (at >= tokens.count || tokens.gap[at]! >= GAP.LINE) break;
      if (roleAt(at) & ROLE.joins) at++;
      else if (tokens.gap[at] !== GAP.PAUSE || !isComma(at)) break;
    }
    return at;
  }

  /** "a strong", "developing", "the use of" before the name. */
  function skipLead(from: number, first: boolean): number {
    let at = from;
    while (at < tokens.count && (at === from || tokens.gap[at] === GAP.JOIN)) {
      const verb = verbOf[lemma[word[at]!]!] ?? 0;
      const leads = (roleAt(at) & (ROLE.determiner | ROLE.degree | (at === from ? ROLE.joins : 0))) !== 0;
      if (!leads && !(verb < 0 && first && at + 1 < tokens.count && tokens.gap[at + 1] === GAP.JOIN)) break;
      at++;
    }
    return at;
  }

  function endOfItem(from: number): number {
    let to = from;
    while (to < tokens.count && to - from < LONGEST && (to === from || tokens.gap[to] === GAP.JOIN)) {
      if (to > from && isSlash(to)) break;
      if (roleAt(to) & PARTS) break;
      to++;
    }
    return to;
  }

  function isComma(at: number): boolean {
    return reading.text.slice(tokens.end[at - 1], tokens.start[at]).startsWith(',');
  }

  function isSlash(at: number): boolean {
    return reading.text.slice(tokens.end[at - 1], tokens.start[at]) === '/';
  }

  function roleAt(at: number): number {
    return lexicon.words.role[word[at]!]!;
  }
}

/** Words that part a noun phrase from what follows. */
const PARTS = ROLE.ends | ROLE.ties | ROLE.joins | ROLE.determiner;
