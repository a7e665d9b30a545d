import { PairTable } from './pair-table.ts';
import { grown } from './word-table.ts';

/**
 * Verbs of work, and which skill a verb makes with its object. Filled as the forms of skills are read: "manage contracts" and "contract
 * management" both give manage + contract.
 *
 *   verbOf    "manage", "manages" -> 31; "managing" -> -31: the sign says how it is written
 *   nounOf    "management" -> 31
 *   skills    31, "contract" -> contract management; 31, -7 -> human resources, where 7 stands for the pair "human resource"
 */
export interface VerbTable {
  /** Lemma to the lemma of its verb's base form, negative for the form in "-ing"; 0 = no verb. */
  verbOf: Int32Array;
  /** Lemma of the noun of a doing to the lemma of its verb; 0 = none. */
  nounOf: Int32Array;
  /** Lemma of a verb's base form to its spelling, by which phrases are bent. */
  base: Map<number, string>;
  /** 1 for lemmas that make no object. */
  empty: Uint8Array;
  /** Two lemmas to the number of an object of two words. */
  pairs: PairTable;
  /** Lemma of a verb and object to skill index + 1. */
  skills: PairTable;
}

/** Words of the longest form that is taken for a verb with its object. */
const LONGEST_FORM = 3;

/** Objects that every job has, and words that make none: with any verb they name no skill. */
const EMPTY =
  'work team people task project program process system service information data plan issue need activity result product material equipment ' +
  'area problem request operation report quality performance change skill job and or the a of for with from into in on to all other new own ' +
  'their our out off over under about up';

type LemmaNumber = (word: string) => number;

export const makeVerbTable = (): VerbTable => ({
  verbOf: new Int32Array(0),
  nounOf: new Int32Array(0),
  base: new Map(),
  empty: new Uint8Array(0),
  pairs: new PairTable(4_096),
  skills: new PairTable(8_192),
});

/**
 * @param noun of its doing ("management"), blank where there is none
 * @param number gives the lemma of a folded word its number
 */
export function addVerb(table: VerbTable, verb: string, noun: string, number: LemmaNumber): void {
  if (table.empty.length === 0) for (const word of EMPTY.split(' ')) table.empty = put(table.empty, number(word), 1);
  const base = number(verb);
  for (const form of ingForms(verb)) table.verbOf = put(table.verbOf, number(form), -base);
  table.base.set(base, verb);
  table.verbOf = put(table.verbOf, base, base);
  if (noun !== '') table.nounOf = put(table.nounOf, number(noun), base);
}

/** "plan" -> planing, planning: a form nobody writes costs nothing. */
function ingForms(verb: string): string[] {
  if (/[^eyo]e$/.test(verb)) return [`${verb.slice(0, -1)}ing`];
  return /[^aeiou][aeiou][bdgklmnprtv]$/.test(verb) ? [`${verb}ing`, `${verb}${verb.at(-1)}ing`] : [`${verb}ing`];
}

function put<T extends Int32Array | Uint8Array>(into: T, at: number, value: number): T {
  const room = at < into.length ? into : grown(into, new (into.constructor as new (size: number) => T)(at * 2 + 256));
  room[at] = value;
  return room;
}

/**
 * Notes a strong form of a skill, given by its first lemmas, where it is a verb with its object. The first skill to claim a pair keeps it.
 * An object of one word is taken from a label only: other forms of two words are loose when words may stand between ("set building").
 */
export function addObject(table: VerbTable, lemmas: readonly number[], words: number, skill: number, isLabel: boolean): void {
  if (words > LONGEST_FORM || words < (isLabel ? 2 : 3)) return;
  const verb = table.verbOf[lemmas[0]!] ?? 0;
  if (verb !== 0) addPair(table, Math.abs(verb), words === 3 ? lemmas[1]! : 0, lemmas[words - 1]!, skill);
  const done = table.nounOf[lemmas[words - 1]!] ?? 0;
  if (done !== 0) addPair(table, done, words === 3 ? lemmas[0]! : 0, lemmas[words - 2]!, skill);
}

function addPair({ empty, pairs, skills }: VerbTable, verb: number, first: number, last: number, skill: number): void {
  if (first === 0 ? empty[last] === 1 : empty[first] === 1) return;
  const key = first === 0 ? last : -pairs.number(first, last);
  skills.add(verb, key, skill + 1);
}

/**
 * Skill that a verb makes with an object, or -1. The longer object wins.
 * @param before lemma of the word before the object's last, 0 = none
 */
export function skillOfObject({ pairs, skills }: VerbTable, verb: number, before: number, last: number): number {
  const pair = before === 0 ? 0 : pairs.get(before, last);
  const skill = pair === 0 ? 0 : skills.get(verb, -pair);
  return (skill === 0 ? skills.get(verb, last) : skill) - 1;
}
