import type { Ask } from '../schema/analysis.ts';
import type { FieldReading } from './read-fields.ts';

/** Other things an ad asks for, one pattern each; the first hit of a kind is kept, with its sentence. All patterns are linear. */
const PATTERNS: readonly [Ask['kind'], RegExp][] = [
  ['years', /\b(\d{1,2})\s?\+?\s?(?:(?:-|–|to)\s?\d{1,2}\s?)?(?:or more )?(?:years?|yrs?)\b/gi],
  ['degree', /\b(?:bachelor|master|doctora|associate'?s? degree|ph\.?d\b|degree in)/gi],
  ['license', /\b(?:licens(?:e|ed|ure)|certification required|must be certified)\b/gi],
  ['clearance', /\b(?:security clearance|secret clearance|ts\/sci|top secret|public trust)\b/gi],
  ['citizenship', /\b(?:u\.?s\.? citizen(?:ship)?|citizenship)\b/gi],
  ['travel', /\b(?:travel (?:up to|required|is required)|\d{1,3}\s?% travel|willing(?:ness)? to travel)\b/gi],
  ['shift', /\b(?:night shift|shift work|rotating shifts?|weekends? (?:and|or) (?:holidays|evenings)|on-call|overnight)\b/gi],
];
/** A sentence is quoted up to this length; longer ones are cut at it. */
const LONGEST_QUOTE = 240;

/** Degree, licence, clearance, citizenship, travel, shift and years that an ad asks for, outside benefits, employer and legal text. */
export function findAsks({ given, reading, sections }: FieldReading): Ask[] {
  const asks: Ask[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const found of given.matchAll(pattern)) {
      const token = tokenAt(reading.tokens.start, reading.tokens.count, found.index);
      const section = sections?.section[token] ?? 'unknown';
      if (section === 'legal' || section === 'benefits' || section === 'employer') continue;
      const [start, end] = sentenceAround(given, found.index);
      asks.push({ kind, start, end, quote: given.slice(start, end), ...(kind === 'years' ? { years: Number(found[1]) } : {}) });
      break;
    }
  }
  return asks;
}

function tokenAt(starts: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sentenceAround(text: string, at: number): [number, number] {
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
