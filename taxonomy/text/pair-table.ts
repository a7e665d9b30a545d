/**
 * Open-addressing table from a pair of 32-bit numbers to a positive number; 0 = absent.
 * A slot's four numbers (a, b, value, unused) lie side by side, so that a look-up touches one cache line; three arrays touch three.
 */
export class PairTable {
  #slots: Int32Array;
  #mask: number;
  #used = 0;

  /** @param expected pairs; three slots in four are filled at most, because memory met for the first time costs more than a few steps */
  constructor(expected: number) {
    const size = 1 << Math.max(4, Math.ceil(Math.log2((expected * 4) / 3 + 1)));
    this.#slots = new Int32Array(size * 4);
    this.#mask = size - 1;
  }

  get size(): number {
    return this.#used;
  }

  get(a: number, b: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let at = mix(a, b) & mask; ; at = (at + 1) & mask) {
      const value = slots[at * 4 + 2]!;
      if (value === 0 || (slots[at * 4] === a && slots[at * 4 + 1] === b)) return value;
    }
  }

  /** Gives a pair its value where it has none; returns the value that it has then. */
  add(a: number, b: number, value: number): number {
    if (this.#used * 4 >= this.#mask * 3) this.#grow();
    const slots = this.#slots;
    const mask = this.#mask;
    let at = mix(a, b) & mask;
    while (slots[at * 4 + 2] !== 0 && (slots[at * 4] !== a || slots[at * 4 + 1] !== b)) at = (at + 1) & mask;
    if (slots[at * 4 + 2] !== 0) return slots[at * 4 + 2]!;
    this.#used++;
    slots[at * 4] = a;
    slots[at * 4 + 1] = b;
    slots[at * 4 + 2] = value;
    return value;
  }

  /** Value of a pair, which gets the next number (from 1 on) when it has none. */
  number(a: number, b: number): number {
    return this.add(a, b, this.#used + 1);
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = old.length / 2 - 1;
    this.#used = 0;
    for (let i = 0; i < old.length; i += 4) if (old[i + 2] !== 0) this.add(old[i]!, old[i + 1]!, old[i + 2]!);
  }
}

const mix = (a: number, b: number): number => {
  let h = Math.imul(a ^ (b << 13) ^ (b >>> 19), 0x9e3779b1);
  h ^= h >>> 15;
  return Math.imul(h, 0x85ebca6b) ^ (h >>> 13);
};
