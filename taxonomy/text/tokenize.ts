import { BREAK, capitalTable, EXPANDS, expansionOf, foldCode, foldTable, SKIP } from './fold-character.ts';
import { GAP, gapBetween, isApostrophe, isDigit, isWord } from './gap-between.ts';

export { GAP };

/**
 * Words of a text with offsets into the original, in one walk and without making strings.
 *
 *   "C++/.NET devs: 5+ yrs, CI/CD & 401(k)"
 *    c++ | .net | devs | 5 | yrs | ci | cd | and | 401 | k
 *
 * A word is known by two 31-bit hashes of its folded letters. Two words of the same hashes would be taken for one; at 60,000 known
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

// All of this fits in 31 bits, signed: browsers keep larger numbers outside of registers wherever they are handed on.
const PRIME_A = 0x01000193;
const PRIME_B = 0x2c1b3c6d;
const SEED_A = 0x011c9dc5;
const SEED_B = 0x2545f491;

const [SPACE, HASH, AMP, PLUS, DOT, LOWER_N, LOWER_S] = [32, 35, 38, 43, 46, 110, 115];

const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME_A);
const checkOn = (check: number, code: number): number => Math.imul(check ^ code, PRIME_B) ^ (check >> 15);

/** Hashes of one already folded word; agrees with what `tokenize` computes in passing. */
export function hashWord(word: string): { hash: number; check: number } {
  let hash = SEED_A;
  let check = SEED_B;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    hash = hashOn(hash, code);
    check = checkOn(check, code);
  }
  return { hash: hash >> 1, check: check >> 1 };
}

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
  const fold = foldTable;
  const capital = capitalTable;
  let count = 0;
  let at = 0;
  while (at < length) {
    // The gap: everything up to the next word.
    const gapFrom = at;
    let c = 0;
    for (; at < length; at++) {
      c = text.charCodeAt(at);
      const folded = fold[c]!;
      if ((folded < EXPANDS ? folded : foldCode(c)) > SKIP || c === AMP) break;
    }
    if (at >= length) break;
    const before = at > gapFrom ? text.charCodeAt(at - 1) : 0;
    const dotted = before === DOT && isDotNet(text, at);

    if (count === 0) gap[0] = GAP.BLOCK;
    else gap[count] = before === SPACE && at - gapFrom === 1 ? GAP.JOIN : gapBetween(text, gapFrom, dotted ? at - 1 : at);

    // The word. Most are letters and digits whose folding is known: two short loops, each of which a compiler keeps in registers.
    const from = at;
    let folded = 0;
    for (; at < length; at++) {
      c = text.charCodeAt(at);
      folded = fold[c]!;
      if (folded <= SKIP || folded >= EXPANDS) break;
    }
    if (dotted || at === from || (at < length && (folded !== BREAK || c === PLUS || c === HASH || isApostrophe(c)))) {
      at = oddWord(text, from, dotted, tokens, count);
    } else {
      let a = SEED_A;
      let b = SEED_B;
      let upper = 0;
      for (let i = from; i < at; i++) {
        c = text.charCodeAt(i);
        const letter = fold[c]!;
        a = Math.imul(a ^ letter, PRIME_A);
        b = Math.imul(b ^ letter, PRIME_B) ^ (b >> 15);
        if (capital[c] !== 0) upper = i === from ? 1 : 2;
      }
      start[count] = from;
      end[count] = at;
      hash[count] = a >> 1;
      check[count] = b >> 1;
      caps[count] = upper;
    }
    count++;
  }
  tokens.count = count;
  return tokens;
}

/** Any word: "&", ".NET", "don't", "C++", letters that fold to several or hide. Gives the token its start, end, hashes and capitals; returns where the text goes on. */
function oddWord(text: string, first: number, dotted: boolean, tokens: Tokens, count: number): number {
  const { length } = text;
  let at = first;
  let a = SEED_A;
  let b = SEED_B;
  let upper = 0;
  let stop = at;
  const add = (code: number) => {
    a = hashOn(a, code);
    b = checkOn(b, code);
  };
  if (dotted) add(DOT);
  let c = text.charCodeAt(at);
  if (c === AMP) {
    for (let i = 0; i < 3; i++) add('and'.charCodeAt(i));
    at++;
    stop = at;
  } else {
    for (; at < length; at++) {
      c = text.charCodeAt(at);
      const folded = foldCode(c);
      if (folded === EXPANDS) {
        const letters = expansionOf(c)!;
        for (let i = 0; i < letters.length; i++) add(letters.charCodeAt(i));
      } else if (folded > SKIP) {
        add(folded);
        if (capitalTable[c] !== 0) upper = upper === 0 && stop === first ? 1 : 2;
      } else if (folded === SKIP) continue;
      else {
        if (!isApostrophe(c) || at + 1 >= length) break;
        const next = foldCode(text.charCodeAt(at + 1));
        if (next <= SKIP) break;
        if (next === LOWER_S && (at + 2 >= length || !isWord(text.charCodeAt(at + 2)))) {
          at += 2;
          break;
        }
        continue;
      }
      stop = at + 1;
    }
    // C++, C#, Security+, A+: signs that belong to the word, unless another word hangs on to them ("salary+bonus").
    if (at === stop && (c === PLUS || c === HASH) && at < length && !isDigit(text.charCodeAt(at - 1))) {
      const double = c === PLUS && at + 1 < length && text.charCodeAt(at + 1) === PLUS;
      const after = at + (double ? 2 : 1);
      if (double || after >= length || !isWord(text.charCodeAt(after))) {
        for (let i = at; i < after; i++) add(c);
        at = after;
        stop = after;
      }
    }
  }
  tokens.start[count] = dotted ? first - 1 : first;
  tokens.end[count] = stop;
  tokens.hash[count] = a >> 1;
  tokens.check[count] = b >> 1;
  tokens.caps[count] = upper;
  return at;
}

/** ".NET" keeps its dot when it stands alone or after ASP, VB, ADO or ML; in "example.net" it is the end of an address. */
function isDotNet(text: string, at: number): boolean {
  if (foldCode(text.charCodeAt(at)) !== LOWER_N) return false;
  if (text.slice(at, at + 3).toLowerCase() !== 'net' || (at + 3 < text.length && isWord(text.charCodeAt(at + 3)))) return false;
  return at === 1 || !isWord(text.charCodeAt(at - 2)) || /(?:^|[^a-z])(?:asp|vb|ado|ml)$/i.test(text.slice(Math.max(0, at - 5), at - 1));
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
    else out += folded === EXPANDS ? expansionOf(c)! : String.fromCharCode(folded);
  }
  return out;
}
