import type { Plate, Plates } from '../schema/taxonomy.ts';

/** How each line begins: every plate has its code first. */
const CODE = '{"code":"';
const CODE_LENGTH = 4;

/** The plates of plates.jsonl, each parsed when it is asked for: a result shows three of four hundred. */
export class PlateList implements Plates {
  #lines = new Map<string, string>();
  #parsed = new Map<string, Plate>();

  constructor(text: string) {
    for (const line of text.split('\n')) {
      if (line.startsWith(CODE)) this.#lines.set(line.slice(CODE.length, CODE.length + CODE_LENGTH), line);
    }
  }

  has(code: string): boolean {
    return this.#lines.has(code);
  }

  get(code: string): Plate | undefined {
    const known = this.#parsed.get(code);
    const line = this.#lines.get(code);
    if (known !== undefined || line === undefined) return known;
    // A file of our own, checked when it was compiled.
    const plate = JSON.parse(line) as Plate;
    this.#parsed.set(code, plate);
    return plate;
  }

  *values(): Generator<Plate> {
    for (const code of this.#lines.keys()) yield this.get(code)!;
  }
}
