import type { FormTrust } from '../schema/skill.ts';
import { grown } from './word-table.ts';

/** What a phrase of the lexicon is. */
export type Entry =
  /** `form` is '' where only its words matter. */
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

/** Low bits of a packed form, which hold its number of words; its skill is above them. */
const WORD_BITS = 8;

/**
 * Entries by number, from 1 on. A strong form of which only the words matter is one number until it is met in a text: 57,000 objects would take longer to make than all
 * of an ad's reading, and an ad meets some hundred.
 */
export class EntryList {
  #count = 0;
  #made: (Entry | undefined)[];
  #packed: Int32Array;

  constructor(expected: number) {
    this.#made = new Array(expected + 1);
    this.#packed = new Int32Array(expected + 1);
  }

  /** Number of the new entry. */
  add(entry: Entry): number {
    this.#made[++this.#count] = entry;
    return this.#count;
  }

  /** Number of a new strong form of a skill, of which only the words matter. */
  addForm(skill: number, words: number): number {
    const at = ++this.#count;
    if (at >= this.#packed.length) this.#packed = grown(this.#packed, new Int32Array(at * 2));
    this.#packed[at] = (skill << WORD_BITS) | words;
    return at;
  }

  get(at: number): Entry {
    const made = this.#made[at];
    if (made) return made;
    const packed = this.#packed[at]!;
    const words = packed & ((1 << WORD_BITS) - 1);
    const entry: Entry = { is: 'skill', skill: packed >> WORD_BITS, trust: 'strong', form: '', words };
    this.#made[at] = entry;
    return entry;
  }
}
