/** A sentence is quoted up to this length; longer ones are cut at it. */
const LONGEST_QUOTE = 240;

/** The sentence, or line, around a place of a text: start and end in UTF-16 code units, at most 240 apart. */
export function sentenceAround(text: string, at: number): [start: number, end: number] {
  let start = at;
  while (
    start > 0 &&
    at - start < LONGEST_QUOTE / 2 &&
    !/[\n•]/.test(text[start - 1]!) &&
    !(text[start - 1] === ' ' && endsSentence(text, start - 2))
  )
    start--;
  let end = at;
  while (
    end < text.length &&
    end - start < LONGEST_QUOTE &&
    text[end] !== '\n' &&
    !(endsSentence(text, end) && /\s/.test(text[end + 1] ?? ' '))
  )
    end++;
  return [start, end];
}

/** The full stop of "U.S." or "Ph.D." ends nothing: a single letter stands before it. */
function endsSentence(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  return /[!?;]/.test(sign) || (sign === '.' && !/(?:^|[^\p{L}\p{N}])\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)));
}
