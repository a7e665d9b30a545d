import { BREAK, expansionOf, foldCode, isExpansion, SKIP } from './fold-character.ts';

/**
 * Words of a text with offsets into the original, in one walk and without making strings.
 *
 *   "C++/.NET devs: 5+ yrs, CI/CD & 401(k)"
 *    c++ | .net | devs | 5 | yrs | ci | cd | and | 401 | k
 *
 * A word is known by two 32-bit hashes of its folded letters. Two words of the same hashes would be taken for one; at 60,000 known
 * words the odds for a given unknown word are below one in 10^13, and the price would be one wrong mention.
 * "&" is the word "and". Apostrophes vanish ("don't" = dont), possessives are dropped ("driver's" = driver).
 */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Hashes of the folded word. */
  hash: Int32Array;
  check: Int32Array;
  /** What stands before the word: one of the GAP values. */
  gap: Uint8Array;
  /** 0 = no capital, 1 = first letter only, 2 = capitals beyond the first. */
  caps: Uint8Array;
}

/** Gaps from tight to wide. Phrases cross JOIN only; sentences end at SENTENCE and above. */
export const GAP = { JOIN: 0, PAUSE: 1, LINE: 2, SENTENCE: 3, BLOCK: 4 } as const;

const PRIME_A = 0x01000193;
const PRIME_B = 0x5bd1e995;
const SEED_A = 0x811c9dc5 | 0;
const SEED_B = 0x2545f491;

const [TAB, LF, CR, SPACE, HASH, AMP, APOSTROPHE, STAR, PLUS, COMMA, HYPHEN, DOT, SLASH, COLON, QUESTION, BANG, UNDERSCORE, OPEN] = [
  9, 10, 13, 32, 35, 38, 39, 42, 43, 44, 45, 46, 47, 58, 63, 33, 95, 40,
];
const LOWER_S = 115;
const LOWER_N = 110;

/** Hashes of one already folded word; agrees with what `tokenize` computes in passing. */
export function hashWord(word: string): { hash: number; check: number } {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    a = Math.imul(a ^ c, PRIME_A);
    b = Math.imul(b + c, PRIME_B) ^ (b >>> 15);
  }
  return { hash: a, check: b };
}

const isApostrophe = (c: number) => c === APOSTROPHE || c === 0x2019 || c === 0x02bc;
const isDash = (c: number) => c === HYPHEN || (c >= 0x2010 && c <= 0x2015) || c === 0x2212;
const isBlank = (c: number) => c === SPACE || c === TAB || c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x3000;
const isBullet = (c: number) => c === 0x2022 || c === 0x25cf || c === 0x25aa || c === 0x00b7 || c === 0x2023 || c === 0x25e6 || c === 0xf0b7;
const isWord = (c: number) => foldCode(c) > SKIP;
const isDigit = (c: number) => c >= 48 && c <= 57;

const empty = (room: number): Tokens => ({
  count: 0,
  start: new Int32Array(room),
  end: new Int32Array(room),
  hash: new Int32Array(room),
  check: new Int32Array(room),
  gap: new Uint8Array(room),
  caps: new Uint8Array(room),
});

/**
 * @param text any string; lone surrogates are breaks
 * @param into arrays to use again, from an earlier call; made larger where they don't do
 */
export function tokenize(text: string, into: Tokens = empty(0)): Tokens {
  const length = text.length;
  const tokens = into.start.length > (length >> 1) + 2 ? into : empty((length >> 1) + 64);
  const { start, end, hash, check, gap, caps } = tokens;
  let count = 0;
  let at = 0;
  while (at < length) {
    // The gap: everything up to the next word.
    const gapFrom = at;
    let c = 0;
    while (at < length && !isWord((c = text.charCodeAt(at))) && c !== AMP) at++;
    if (at >= length) break;
    gap[count] = count === 0 ? GAP.BLOCK : gapBetween(text, gapFrom, at);

    // The word.
    const from = at;
    let a = SEED_A;
    let b = SEED_B;
    let upper = 0;
    let stop = at;
    if (c === AMP) {
      ({ hash: a, check: b } = AND);
      stop = ++at;
    } else {
      if (isDotNet(text, from)) {
        a = Math.imul(a ^ DOT, PRIME_A);
        b = Math.imul(b + DOT, PRIME_B) ^ (b >>> 15);
      }
      for (; at < length; at++) {
        c = text.charCodeAt(at);
        const folded = foldCode(c);
        if (folded === SKIP) continue;
        if (folded === BREAK) {
          if (!isApostrophe(c) || at + 1 >= length) break;
          const next = foldCode(text.charCodeAt(at + 1));
          if (next <= SKIP) break;
          if (next === LOWER_S && (at + 2 >= length || !isWord(text.charCodeAt(at + 2)))) {
            at += 2;
            break;
          }
          continue;
        }
        if (isExpansion(folded)) {
          const letters = expansionOf(c)!;
          for (let i = 0; i < letters.length; i++) {
            a = Math.imul(a ^ letters.charCodeAt(i), PRIME_A);
            b = Math.imul(b + letters.charCodeAt(i), PRIME_B) ^ (b >>> 15);
          }
        } else {
          a = Math.imul(a ^ folded, PRIME_A);
          b = Math.imul(b + folded, PRIME_B) ^ (b >>> 15);
          if (folded !== c && c < 0x250 && text[at] !== text[at]!.toLowerCase()) upper = upper === 0 && stop === from ? 1 : 2;
        }
        stop = at + 1;
      }
      // C++, C#, Security+, A+: signs that belong to the word, unless another word hangs on to them ("salary+bonus").
      if (at === stop && at < length && !isDigit(text.charCodeAt(at - 1))) {
        const sign = text.charCodeAt(at);
        if (sign === PLUS || sign === HASH) {
          const double = sign === PLUS && text.charCodeAt(at + 1) === PLUS;
          const after = at + (double ? 2 : 1);
          if (double || after >= length || !isWord(text.charCodeAt(after))) {
            for (let i = at; i < after; i++) {
              a = Math.imul(a ^ sign, PRIME_A);
              b = Math.imul(b + sign, PRIME_B) ^ (b >>> 15);
            }
            stop = at = after;
          }
        }
      }
    }
    start[count] = isDotNet(text, from) ? from - 1 : from;
    end[count] = stop;
    hash[count] = a;
    check[count] = b;
    caps[count] = upper;
    count++;
  }
  tokens.count = count;
  return tokens;
}

const AND = hashWord('and');

/** ".NET" keeps its dot when it stands alone or after ASP, VB, ADO or ML; in "example.net" it is the end of an address. */
function isDotNet(text: string, at: number): boolean {
  if (at === 0 || text.charCodeAt(at - 1) !== DOT || foldCode(text.charCodeAt(at)) !== LOWER_N) return false;
  if (text.slice(at, at + 3).toLowerCase() !== 'net' || (at + 3 < text.length && isWord(text.charCodeAt(at + 3)))) return false;
  return at === 1 || !isWord(text.charCodeAt(at - 2)) || /(?:^|[^a-z])(?:asp|vb|ado|ml)$/i.test(text.slice(Math.max(0, at - 5), at - 1));
}

/** How strongly the stretch between two words parts them. */
function gapBetween(text: string, from: number, to: number): number {
  const length = to - from;
  if (length === 0) return GAP.JOIN;
  const first = text.charCodeAt(from);
  if (length === 1) {
    if (isBlank(first) || isDash(first) || first === SLASH || first === UNDERSCORE || first === STAR || isApostrophe(first)) return GAP.JOIN;
    if (first === OPEN) return isDigit(text.charCodeAt(from - 1)) ? GAP.JOIN : GAP.PAUSE;
    if (first === DOT) return text[to] !== text[to]!.toLowerCase() && from >= 2 && isWord(text.charCodeAt(from - 2)) ? GAP.SENTENCE : GAP.JOIN;
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

/** Folded words of a short text as strings; for compiling and for labels, not for ads. */
export function wordsOf(text: string): string[] {
  const tokens = tokenize(text);
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) words.push(foldWord(text.slice(tokens.start[i], tokens.end[i])));
  return words;
}

/** The folded spelling whose hashes `tokenize` computes for this stretch of text. */
export function foldWord(word: string): string {
  if (word === '&') return 'and';
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    const folded = foldCode(c);
    if (folded === SKIP || isApostrophe(c)) continue;
    if (folded === BREAK) out += word[i];
    else out += isExpansion(folded) ? expansionOf(c)! : String.fromCharCode(folded);
  }
  return out;
}
