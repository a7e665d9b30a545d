import { inflectVerb } from './inflect-verb.ts';
import { linesOf } from './lines-of.ts';

/** A skill's label, and its strong forms of which only the words matter, not how they are written; lemmas. */
export interface SkillPhrases {
  label: readonly string[];
  phrases: readonly (readonly string[])[];
}

/** Words of a phrase at most, and of a beginning that it shares with the one before. */
export const MOST_WORDS = 8;
const MOST_SHARED = 7;
/** Of the words of one skill, so many have a place of one byte. */
const PLACES = 254;
/** So many of the most used words come first in the list, so that the high bytes of most numbers are 0. */
const COMMON = 512;

/** What the two low bits of a shape say. Bent: in the -ing and the past form of its verb as well. */
const PLAIN = 0;
const BENT = 1;
const END = 2;

/**
 * Packs the phrases of skills as numbers, at three fifths of what their text costs, and to be read without looking at a letter.
 *
 *   Calendar management: manage calendar, managing calendar, managed calendar, manage schedule
 *   -> bent, 0 words shared, 2 words: new word "manage", place 1 ("calendar"); plain, 1 word shared, 1 word: new word "schedule"; end
 *
 * A skill's phrases stand sorted, and share their first words with the phrase before, the first one with the label. A word that the skill had
 * before is named by its place among them, the label's first; another by its number in the list of words: the most used, then those of all
 * labels as they come, then the others. The labels' are not written, because whoever reads the phrases has read the labels.
 *
 * Bytes: number of shapes and of places (4 bytes each, little-endian), shapes (kind, words shared x 4, further words less one x 32), high bytes
 * of new words, places (0 = new word), low bytes of new words: what is alike stands together, which brotli rewards.
 * @param verbs base forms that may be bent
 */
export function packPhrases(skills: readonly SkillPhrases[], verbs: ReadonlySet<string>): { words: string; bytes: Uint8Array } {
  const shapes: number[] = [];
  const places: number[] = [];
  const fresh: string[] = [];
  for (const { label, phrases } of skills) {
    const heard = [...new Set(label)].slice(0, PLACES);
    let before = label;
    for (const { words, kind } of bend(phrases, verbs)) {
      let shared = 0;
      while (shared < Math.min(MOST_SHARED, words.length - 1) && words[shared] === before[shared]) shared++;
      shapes.push(kind | (shared << 2) | ((words.length - shared - 1) << 5));
      for (const word of words.slice(shared)) {
        const place = heard.indexOf(word) + 1;
        places.push(place);
        if (place > 0) continue;
        fresh.push(word);
        if (heard.length < PLACES) heard.push(word);
      }
      before = words;
    }
    shapes.push(END);
  }
  const ofLabels = skills.flatMap(({ label }) => label);
  const written = commonFirst(fresh, new Set(ofLabels));
  const numberOf = new Map(allWords(written, ofLabels).map((word, at) => [word, at]));
  const numbers = fresh.map((word) => numberOf.get(word)!);
  const head = new Uint8Array(8);
  const view = new DataView(head.buffer);
  view.setUint32(0, shapes.length, true);
  view.setUint32(4, places.length, true);
  return {
    words: `${written.join('\n')}\n`,
    bytes: Uint8Array.from([...head, ...shapes, ...numbers.map((x) => x >> 8), ...places, ...numbers.map((x) => x & 255)]),
  };
}

/** One phrase for the three in which only the verb's form differs; sorted. */
function bend(phrases: SkillPhrases['phrases'], verbs: ReadonlySet<string>): { words: readonly string[]; kind: number }[] {
  const key = (words: readonly string[]) => words.join(' ');
  const all = new Set(phrases.map(key));
  const bent = new Set<string>();
  const implied = new Set<string>();
  for (const words of phrases) {
    const [verb, ...object] = words as [string, ...string[]];
    if (object.length === 0 || !verbs.has(verb)) continue;
    const others = inflectVerb(verb).map((form) => key([form, ...object]));
    if (!others.every((other) => all.has(other))) continue;
    bent.add(key(words));
    for (const other of others) implied.add(other);
  }
  return phrases
    .filter((words) => !implied.has(key(words)))
    .map((words) => ({ words, kind: bent.has(key(words)) ? BENT : PLAIN }))
    .sort((a, b) => (key(a.words) < key(b.words) ? -1 : 1));
}

/** The most used words, then those that no label has. */
function commonFirst(used: readonly string[], ofLabels: ReadonlySet<string>): string[] {
  const uses = new Map<string, number>();
  for (const word of used) uses.set(word, (uses.get(word) ?? 0) + 1);
  const common = new Set([...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).flatMap(([word], at) => (at < COMMON ? word : [])));
  return [...[...common].sort(), ...[...uses.keys()].filter((word) => !common.has(word) && !ofLabels.has(word)).sort()];
}

/** Words by their numbers: those of the labels stand between the most used and the others that are written. */
const allWords = <T>(written: readonly T[], ofLabels: readonly T[]): T[] => [
  ...new Set([...written.slice(0, COMMON), ...ofLabels, ...written.slice(COMMON)]),
];

/** What `packPhrases` packed, read skill by skill in their order. Words are numbers here: those of their lemmas. */
export class PhraseList {
  #words: readonly number[];
  #shapes: Uint8Array;
  #places: Uint8Array;
  #low: Uint8Array;
  #high: Uint8Array;
  #shape = 0;
  #place = 0;
  #fresh = 0;
  #heard: number[] = [];
  #phrase: number[] = [];

  /**
   * @param ofLabels lemmas of all labels, label by label
   * @param number gives the lemma of a word its number
   */
  constructor(words: string, bytes: Uint8Array, ofLabels: readonly number[], number: (word: string) => number) {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const shapesEnd = 8 + view.getUint32(0, true);
    const places = view.getUint32(4, true);
    const highEnd = shapesEnd + (bytes.length - shapesEnd - places) / 2;
    this.#words = allWords(linesOf(words).map(number), ofLabels);
    this.#shapes = bytes.subarray(8, shapesEnd);
    this.#high = bytes.subarray(shapesEnd, highEnd);
    this.#places = bytes.subarray(highEnd, highEnd + places);
    this.#low = bytes.subarray(highEnd + places);
  }

  /**
   * Hands over the phrases of the next skill.
   * @param label lemmas of its label
   * @param take called with the lemmas of a phrase, which are overwritten by the next, and how many they are
   */
  readSkill(label: readonly number[], take: (lemmas: readonly number[], count: number, bent: boolean) => void): void {
    const heard = this.#heard;
    const phrase = this.#phrase;
    let known = 0;
    for (let i = 0; i < label.length; i++) {
      const lemma = label[i]!;
      if (i < MOST_SHARED) phrase[i] = lemma;
      let at = 0;
      while (at < known && heard[at] !== lemma) at++;
      if (at === known && known < PLACES) heard[known++] = lemma;
    }
    for (let shape = this.#shapes[this.#shape++]!; shape !== END; shape = this.#shapes[this.#shape++]!) {
      const shared = (shape >> 2) & 7;
      const count = shared + (shape >> 5) + 1;
      for (let i = shared; i < count; i++) {
        const place = this.#places[this.#place++]!;
        let lemma: number;
        if (place > 0) lemma = heard[place - 1]!;
        else {
          lemma = this.#words[this.#low[this.#fresh]! | (this.#high[this.#fresh]! << 8)]!;
          this.#fresh++;
          if (known < PLACES) heard[known++] = lemma;
        }
        phrase[i] = lemma;
      }
      take(phrase, count, (shape & 3) === BENT);
    }
  }
}
