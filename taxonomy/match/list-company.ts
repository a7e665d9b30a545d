import type { Reading, Span } from '../text/read-text.ts';
import { GAP } from '../text/tokenize.ts';

/**
 * Forms that a list vouches for: in "python,c,java" each item stands between commas beside a sure one, so that neither capitals nor other
 * company are asked of it. Both ways along the list, from the sure ones on.
 * @param doubtful spans in the order of the text
 * @param sure token spans that count already, in the order of the text
 * @returns those of `doubtful` that a list vouches for
 */
export function vouchedInLists<T extends { span: Span }>(
  doubtful: readonly T[],
  sure: readonly { from: number; to: number }[],
  reading: Reading,
): Set<T> {
  const vouched = new Set<T>();
  const beginsAt = new Set(sure.map(({ from }) => from));
  const fromOf = new Map(sure.map(({ from, to }) => [to, from]));
  const vouch = (one: T) => {
    vouched.add(one);
    beginsAt.add(one.span.from);
    fromOf.set(one.span.to, one.span.from);
  };
  for (const one of doubtful) if (standsAlone(reading, one.span) && followsItem(reading, one.span.from, fromOf)) vouch(one);
  for (let i = doubtful.length - 1; i >= 0; i--) {
    const one = doubtful[i]!;
    const { to } = one.span;
    if (!vouched.has(one) && beginsAt.has(to) && isComma(reading.tokens.gap[to]!) && standsAlone(reading, one.span)) vouch(one);
  }
  return vouched;
}

/** A whole item of a list: parted from its neighbors by a comma or more, or by "and" and "or". */
function standsAlone(reading: Reading, { from, to }: Span): boolean {
  const { gap, count } = reading.tokens;
  return (gap[from]! >= GAP.PAUSE || isJoiner(reading, from - 1)) && (to >= count || gap[to]! >= GAP.PAUSE || isJoiner(reading, to));
}

/** Whether a sure item stands before this token: after a comma, or in front of the last "and" of a list that has commas ("python, sql and r"). */
function followsItem(reading: Reading, from: number, fromOf: ReadonlyMap<number, number>): boolean {
  const { gap } = reading.tokens;
  if (!isJoiner(reading, from - 1)) return isComma(gap[from]!) && fromOf.has(from);
  const item = fromOf.get(from - 1);
  return (
    item !== undefined && gap[from] === GAP.JOIN && (gap[from - 1] === GAP.PAUSE || (gap[from - 1] === GAP.JOIN && gap[item] === GAP.PAUSE))
  );
}

/** A comma, a slash with blanks, a line or a bullet: what parts items, but no full stop. */
const isComma = (gap: number) => gap === GAP.PAUSE || gap === GAP.LINE || gap === GAP.BLOCK;

function isJoiner({ text, tokens }: Reading, at: number): boolean {
  if (at < 0 || at >= tokens.count) return false;
  const word = text.slice(tokens.start[at], Math.min(tokens.end[at]!, tokens.start[at]! + 4)).toLowerCase();
  return word === 'and' || word === 'or' || word === '&';
}
