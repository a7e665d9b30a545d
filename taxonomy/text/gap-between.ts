import { foldCode, SKIP } from './fold-character.ts';

/** What parts two words, from tight to wide. Phrases cross JOIN only; sentences end at SENTENCE and above. */
export const GAP = { JOIN: 0, PAUSE: 1, LINE: 2, SENTENCE: 3, BLOCK: 4 } as const;

const [TAB, LF, CR, SPACE, BANG, HASH, APOSTROPHE, OPEN, STAR, PLUS, COMMA, HYPHEN, DOT, SLASH, COLON, QUESTION, UNDERSCORE] = [
  9, 10, 13, 32, 33, 35, 39, 40, 42, 43, 44, 45, 46, 47, 58, 63, 95,
];

export const isApostrophe = (c: number) => c === APOSTROPHE || c === 0x2019 || c === 0x02bc;
export const isDigit = (c: number) => c >= 48 && c <= 57;
export const isWord = (c: number) => foldCode(c) > SKIP;
const isDash = (c: number) => c === HYPHEN || (c >= 0x2010 && c <= 0x2015) || c === 0x2212;
const isBlank = (c: number) => c === SPACE || c === TAB || c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x3000;
const isBullet = (c: number) =>
  c === 0x2022 || c === 0x25cf || c === 0x25aa || c === 0x00b7 || c === 0x2023 || c === 0x25e6 || c === 0xf0b7;

/** How strongly the stretch from `from` to `to`, which holds no word, parts the words around it: one of the GAP values. */
export function gapBetween(text: string, from: number, to: number): number {
  const length = to - from;
  if (length === 0) return GAP.JOIN;
  const first = text.charCodeAt(from);
  if (length === 1) {
    // Nine gaps in ten are one blank.
    if (isBlank(first) || isDash(first) || first === SLASH || first === UNDERSCORE || first === STAR || isApostrophe(first))
      return GAP.JOIN;
    if (first === OPEN) return isDigit(text.charCodeAt(from - 1)) ? GAP.JOIN : GAP.PAUSE;
    if (first === DOT) return isCapital(text, to) && from >= 2 && isWord(text.charCodeAt(from - 2)) ? GAP.SENTENCE : GAP.JOIN;
    if (first === LF || first === CR) return lineGap(text, to);
    if (first === COMMA) return GAP.PAUSE;
  }
  let blanks = 0;
  let lines = 0;
  let wide = 0;
  let pause = false;
  let sentence = false;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (isBlank(c) || c === CR) blanks++;
    else if (c === LF) lines++;
    else if (isBullet(c)) wide++;
    else if (c === DOT || c === BANG || c === QUESTION) sentence = true;
    else if (foldCode(c) !== SKIP && c !== PLUS && c !== HASH) pause = true;
    else if (c === COLON) pause = true;
  }
  if (lines > 1 || wide > 0 || (lines > 0 && pause)) return GAP.BLOCK;
  if (sentence) return GAP.SENTENCE;
  if (lines === 1) return lineGap(text, to);
  // A dash or slash with blanks on one side only still joins ("front- end"); with blanks on both sides it parts.
  if (pause) return length === 2 && blanks === 1 && (first === SLASH || isDash(first)) ? GAP.JOIN : GAP.PAUSE;
  return GAP.JOIN;
}

/** A line that goes on with a small letter is the same sentence, wrapped. */
function lineGap(text: string, to: number): number {
  const c = text[to]!;
  return c !== c.toUpperCase() ? GAP.JOIN : GAP.LINE;
}

function isCapital(text: string, at: number): boolean {
  const c = text[at]!;
  return c !== c.toLowerCase();
}
