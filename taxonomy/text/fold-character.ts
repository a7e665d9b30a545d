/**
 * Folding of characters: capitals, accents and ligatures go, so that "Café", "CAFE" and "cafe" are one word.
 * A table filled on demand: Latin up to U+024F at load, the rest when first met, because testing all 65,536 costs 5 ms.
 */

/** Not part of a word. */
export const BREAK = 0;
/** Invisible inside a word: soft hyphen, zero-width and bidi marks. Skipped, so that they can't hide a word. */
export const SKIP = 1;
/** Stands for two or three letters; see `expansionOf`. */
const EXPANDS = 0xfff0;
const UNKNOWN = 0xffff;

const table = new Uint16Array(65536).fill(UNKNOWN);
const expansions: string[] = [];
const expansionIndex = new Map<number, number>();

const ligatures: Record<string, string> = {
  ß: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', ø: 'o', Ø: 'o', ł: 'l', Ł: 'l', đ: 'd', Đ: 'd',
  ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st',
};
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

function classify(code: number): number {
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
  return plain === '' ? SKIP : plain.length === 1 ? plain.charCodeAt(0) : plain.charCodeAt(0);
}

/** Folded UTF-16 code of a code unit, or BREAK, SKIP, or a value for which `expansionOf` gives the letters. */
export function foldCode(code: number): number {
  const known = table[code]!;
  if (known !== UNKNOWN) return known;
  return (table[code] = classify(code));
}

/** Letters that a ligature stands for, or null for an ordinary code unit. */
export function expansionOf(code: number): string | null {
  const at = expansionIndex.get(code);
  return at === undefined ? null : expansions[at]!;
}

export const isExpansion = (folded: number): boolean => folded === EXPANDS;

for (let code = 0; code < 0x250; code++) foldCode(code);
