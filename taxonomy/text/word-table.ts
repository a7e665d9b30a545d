import { PairTable } from './pair-table.ts';

interface KnownWord {
  lemma: number;
  stem: number;
  skip: number;
  asks: number;
  role: number;
}

/** What is known of each distinct word met so far. */
export class WordTable {
  #index = new PairTable(16_384);
  lemma = new Int32Array(16_384);
  stem = new Int32Array(16_384);
  /** 1 = stop word, 2 = a number. Neither is part of a term. */
  skip = new Uint8Array(16_384);
  /** Bits of ASK; see ask-words.ts. */
  asks = new Uint8Array(16_384);
  /** Bits of ROLE. */
  role = new Uint16Array(16_384);
  #count = 1;

  /** Index of the token's word, or 0 when it was never met. */
  find(hash: number, check: number): number {
    return this.#index.get(hash, check);
  }

  /** A hostile text may hold millions of made-up words: past this many, unknown ones are no longer remembered. */
  static readonly LIMIT = 200_000;

  add(hash: number, check: number, { lemma, stem, skip, asks, role }: KnownWord): number {
    if (this.#count >= WordTable.LIMIT && lemma === 0 && stem === 0 && asks === 0) return 0;
    if (this.#count >= this.lemma.length) {
      this.lemma = grown(this.lemma, new Int32Array(this.lemma.length * 2));
      this.stem = grown(this.stem, new Int32Array(this.stem.length * 2));
      this.skip = grown(this.skip, new Uint8Array(this.skip.length * 2));
      this.asks = grown(this.asks, new Uint8Array(this.asks.length * 2));
      this.role = grown(this.role, new Uint16Array(this.role.length * 2));
    }
    const at = this.#count++;
    this.lemma[at] = lemma;
    this.stem[at] = stem;
    this.skip[at] = skip;
    this.asks[at] = asks;
    this.role[at] = role;
    this.#index.add(hash, check, at);
    return at;
  }
}

/** The larger array, filled with the smaller one's numbers. */
export const grown = <T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};
