/** A piece of an ad around one hit. The three parts joined are a slice of the text, blanks aside; `cut` says where words were left out. */
export interface Quoted {
  before: string;
  hit: string;
  after: string;
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Where a quotation may begin or end: line ends, bullets, and the blank after a full stop. */
const borders = /\n+|[•·▪]\s*|(?<=[.!?;])\s+/g;

/**
 * The sentence around text[start, end), at most about `longest` characters, cut at blanks.
 * Null when the offsets lie outside the text (a reason from the profile has -1).
 */
export function quoteAround(text: string, start: number, end: number, longest = 150): Quoted | null {
  if (start < 0 || end <= start || end > text.length) return null;
  let from = 0;
  let to = text.length;
  for (const border of text.matchAll(borders)) {
    const after = border.index + border[0].length;
    if (after <= start) from = after;
    else if (border.index >= end) {
      to = border.index;
      break;
    }
  }
  const room = Math.max(24, Math.floor((longest - (end - start)) / 2));
  const first = start - from > room ? nextBlank(text, start - room, start) : from;
  const last = to - end > room ? previousBlank(text, end + room, end) : to;
  const tidy = (part: string) => part.replace(/\s+/g, ' ');
  return {
    before: tidy(text.slice(first, start)).replace(/^[\s*–—-]+/, ''),
    hit: tidy(text.slice(start, end)),
    after: tidy(text.slice(end, last)).trimEnd(),
    cutBefore: first > from,
    cutAfter: last < to,
  };
}

function nextBlank(text: string, at: number, limit: number): number {
  const found = text.slice(at, limit).search(/\s/);
  return found < 0 ? limit : at + found + 1;
}

function previousBlank(text: string, at: number, limit: number): number {
  const found = text.slice(limit, at).search(/\s\S*$/);
  return found < 0 ? limit : limit + found;
}
