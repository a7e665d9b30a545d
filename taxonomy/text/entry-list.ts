import type { FormTrust } from '../schema/skill.ts';

/** What a phrase of the lexicon is. */
export type Entry =
  | { is: 'skill'; skill: number; trust: FormTrust; form: string; words: number }
  | { is: 'readings'; readings: SkillReading[]; form: string; words: number }
  | { is: 'generic'; words: number };

/** What a form means by its company; lemma numbers. `otherwise`: also where no reading's companions stand near. */
interface SkillReading {
  skill: number;
  companions: ReadonlySet<number>;
  unless: ReadonlySet<number>;
  otherwise: boolean;
}

const TRUSTS: readonly FormTrust[] = ['strong', 'companion', 'exact', 'exact-companion', 'generic'];
export const trustNumber = (trust: FormTrust): number => TRUSTS.indexOf(trust);

/** Numbers kept for a form: skill, trust, words, and where it is written in the source. */
const CELLS = 5;

/**
 * Entries by number, from 1 on. Forms of skills are five numbers each until one is met in a text: 57,000 objects would take longer to make
 * than all of an ad's reading, and an ad meets some hundred.
 */
export class EntryList {
  #made: (Entry | undefined)[] = [undefined];
  #cells: Int32Array;
  #source = '';

  constructor(expected: number) {
    this.#cells = new Int32Array(expected * CELLS);
  }

  /** Text that the forms to come are written in. */
  set source(text: string) {
    this.#source = text;
  }

  /** Number of the new entry. */
  add(entry: Entry): number {
    return this.#made.push(entry) - 1;
  }

  /** Number of a new form of a skill, written in the source from one offset to another. */
  addForm(skill: number, trust: number, words: number, from: number, to: number): number {
    const at = this.#made.push(undefined) - 1;
    const cell = at * CELLS;
    if (cell + CELLS > this.#cells.length) {
      const larger = new Int32Array(this.#cells.length * 2 + CELLS);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    this.#cells[cell] = skill;
    this.#cells[cell + 1] = trust;
    this.#cells[cell + 2] = words;
    this.#cells[cell + 3] = from;
    this.#cells[cell + 4] = to;
    return at;
  }

  get(at: number): Entry {
    const made = this.#made[at];
    if (made) return made;
    const cell = at * CELLS;
    const [skill, trust, words, from, to] = this.#cells.subarray(cell, cell + CELLS) as unknown as [number, number, number, number, number];
    const entry: Entry = { is: 'skill', skill, trust: TRUSTS[trust]!, form: this.#source.slice(from, to), words };
    this.#made[at] = entry;
    return entry;
  }

  /** All entries; makes those not met yet, so it is for measuring and not for reading. */
  all(): Entry[] {
    return this.#made.slice(1).map((_, at) => this.get(at + 1));
  }
}
