import type { Reading, Span } from '../text/read-text.ts';
import type { SentenceCues } from '../text/split-sections.ts';
import { firstFrom } from './first-from.ts';

type TokenSpan = Pick<Span, 'from' | 'to'>;

/** A negation reaches this many words on ("no prior experience with SQL or other databases"). */
const NEGATION_REACH = 7;
/** No cue has more words than this. */
const LONGEST_CUE = 16;
/** "No SQL or Java experience": so many words may stand between the form and what is denied of it. */
const DENIED_REACH = 4;
const DENIED = /^(?:experience|knowledge|background|skills?|training|degree|certification|needed|required|necessary|expected)$/i;

/** Whether a sentence denies a phrase: by a cue that looks on or back, by a bare "no" before it, or by "non-" joined to it. */
export function isNegated(span: TokenSpan, { negations }: SentenceCues, reading: Reading): boolean {
  for (let at = firstFrom(negations, span.from - NEGATION_REACH - LONGEST_CUE); at < negations.length; at++) {
    const negation = negations[at]!;
    if (negation.from > span.to + NEGATION_REACH) break;
    if (negation.to > span.from && negation.from < span.to) continue;
    const phrase = reading.text.slice(reading.tokens.start[negation.from], reading.tokens.end[negation.to - 1]).toLowerCase();
    // "SQL is not required" looks back; "no experience with SQL" looks on.
    const looksBack = /(?:required|needed|necessary|mandatory|expected)$/.test(phrase);
    if (
      looksBack
        ? span.to <= negation.from && negation.from - span.to < NEGATION_REACH
        : span.from >= negation.to && span.from - negation.to < NEGATION_REACH
    )
      return true;
  }
  return isDeniedByPrefix(span, reading) || isDeniedOutright(span, reading);
}

/** "Non-technical work", "non-public information": the one thing that is not meant. What begins with "non" itself is a form of its own. */
function isDeniedByPrefix({ from }: TokenSpan, { text, tokens }: Reading): boolean {
  if (from === 0 || tokens.gap[from] !== 0) return false;
  const start = tokens.start[from - 1]!;
  const end = tokens.end[from - 1]!;
  return end - start === 3 && text.slice(start, end).toLowerCase() === 'non';
}

/**
 * "No SQL experience needed": a bare "no" before the form, and after it the word for what nobody needs. "No later than" is another matter.
 * The "no" may have been taken for the form's own: "No SQL" reads like "NoSQL".
 */
function isDeniedOutright(span: TokenSpan, { text, tokens }: Reading): boolean {
  const no = /^no\s/i.test(text.slice(tokens.start[span.from], tokens.start[span.from]! + 3)) ? span.from : span.from - 1;
  if (no < 0 || tokens.end[no]! - tokens.start[no]! !== 2 || tokens.gap[no + 1] !== 0) return false;
  if (text.slice(tokens.start[no], tokens.end[no]).toLowerCase() !== 'no') return false;
  const end = Math.min(tokens.count, span.to + DENIED_REACH);
  for (let i = span.to; i < end && tokens.gap[i]! <= 1; i++) if (DENIED.test(text.slice(tokens.start[i], tokens.end[i]))) return true;
  return false;
}
