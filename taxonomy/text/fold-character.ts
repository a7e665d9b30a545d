/**
 * Folding of characters: capitals, accents and ligatures go, so that "Café", "CAFE" and "cafe" are one word.
 * A table filled on demand: Latin up to U+024F at load, the rest when first met, because testing all 65,536 costs 5 ms.
 */

/** Not part of a word. */
export const BREAK = 0;
/** Invisible inside a word: soft hyphen, zero-width and bidi marks. Skipped, so that they can't hide a word. */
export const SKIP = 1;
/** Stands for two or three letters; see `expansionOf`. */
export const EXPANDS = 0xfff0;
const UNKNOWN = 0xffff;
/** Up to here every code unit is in the table from the start. */
const LATIN_END = 0x250;

/**
 * Code unit to folded code unit, for loops over characters: a call of `foldCode` a character costs twice the walk itself.
 * Values of EXPANDS and above must be asked of `foldCode`, which also settles those not met yet.
 */
export const foldTable = new Uint16Array(65536).fill(UNKNOWN);
const expansions: string[] = [];
const expansionIndex = new Map<number, number>();

const ligatures: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

function classify(code: number): number {
  // Unicode calls the modifier apostrophe a letter; people who write it mean an apostrophe.
  if (code === 0x2bc) return BREAK;
  const char = String.fromCharCode(code);
  const spelled = ligatures[char];
  if (spelled !== undefined) {
    if (spelled.length === 1) return spelled.charCodeAt(0);
    expansionIndex.set(code, expansions.push(spelled) - 1);
    return EXPANDS;
  }
  if (invisible.test(char)) return SKIP;
  if (!/[\p{L}\p{N}\p{M}]/u.test(char)) return BREAK;
  const base = char.normalize('NFKD').toLowerCase();
  const plain = base.replace(/\p{M}/gu, '');
  return plain === '' ? SKIP : plain.charCodeAt(0);
}

/** Folded UTF-16 code of a code unit, or BREAK, SKIP, or EXPANDS, for which `expansionOf` gives the letters. */
export function foldCode(code: number): number {
  const known = foldTable[code]!;
  if (known !== UNKNOWN) return known;
  const folded = classify(code);
  foldTable[code] = folded;
  return folded;
}

/** Letters that a ligature stands for, or null for an ordinary code unit. */
export function expansionOf(code: number): string | null {
  const at = expansionIndex.get(code);
  return at === undefined ? null : expansions[at]!;
}

/** 1 where a Latin code unit is a capital letter. Capitals of other scripts are not told apart from small letters. */
export const capitalTable = new Uint8Array(65536);

for (let code = 0; code < LATIN_END; code++) {
  const folded = foldCode(code);
  const char = String.fromCharCode(code);
  if (folded !== EXPANDS && folded !== code && char !== char.toLowerCase()) capitalTable[code] = 1;
}
