import type { Reading, Span } from '../text/read-text.ts';

/** A web address is no longer than this; what is has been glued together by a broken page. */
const LONGEST_ADDRESS = 200;

/** Whether a span is part of a web or e-mail address: "https://acme.icims.com/jobs" names the address of a form, not a skill. */
export function isInAddress({ text, tokens }: Reading, { from, to }: Span): boolean {
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  // Nearly every mention stands between blanks, and is done here.
  if (isOutside(text, start - 1) && isOutside(text, end)) return false;
  let left = start;
  while (left > 0 && start - left < LONGEST_ADDRESS && !isBlank(text.charCodeAt(left - 1))) left--;
  let right = end;
  while (right < text.length && right - end < LONGEST_ADDRESS && !isBlank(text.charCodeAt(right))) right++;
  return /:\/\/|www\.|\S@\S+\.\S/.test(text.slice(left, right));
}

const isBlank = (code: number): boolean => code <= 32 || code === 160;

/** Beyond the text, a blank, a comma: none of them is part of an address. */
const isOutside = (text: string, at: number): boolean => at < 0 || at >= text.length || text[at] === ',' || isBlank(text.charCodeAt(at));
