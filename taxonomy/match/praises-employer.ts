import type { Reading } from '../text/read-text.ts';
import type { Sections } from '../text/split-sections.ts';
import { foldWord, wordsOf } from '../text/tokenize.ts';

/** What a sentence on the employer says next after the employer's name; "Acme seeks", "Acme needs" say what is asked. */
const TELLS = new Set(
  (
    'is are was has have provides provide offers offer delivers deliver helps help serves serve employs operates combines continues maintains ' +
    'supports specializes designs develops manufactures makes brings partners works believes values strives leads builds includes include'
  ).split(' '),
);
/** The same after "we", which also begins what the team does all day: only what a company does for others, and what it thinks. */
const WE_TELL = new Set('offer serve believe help specialize provide pride invest exist strive'.split(' '));
const ASKS = new Set('seeking looking hiring recruiting searching seeks searches'.split(' '));

/** The name begins within this many words ("At Acme", "The Acme team"), and its verb within as many after it. */
const NAME_REACH = 3;
const VERB_REACH = 5;

/** Says of a sentence's number whether the sentence is about the employer: it begins with the employer's name and tells, rather than asks. */
export function praisesEmployer(reading: Reading, sections: Sections, employer: string | undefined): (sentence: number) => boolean {
  const names = namesOf(employer ?? '', reading.text);
  const known = new Map<number, boolean>();
  return (sentence) => {
    const told = known.get(sentence) ?? tells(sentence);
    known.set(sentence, told);
    return told;
  };

  function tells(sentence: number): boolean {
    const first = firstToken(sections.sentence, sentence);
    const word = (at: number) =>
      at < reading.tokens.count && sections.sentence[at] === sentence
        ? foldWord(reading.text.slice(reading.tokens.start[at], reading.tokens.end[at]))
        : '';
    let at = first;
    if (word(at) === 'we') return WE_TELL.has(word(at + 1));
    while (at < first + NAME_REACH && !names.has(word(at))) at++;
    if (!names.has(word(at))) return false;
    const after = Array.from({ length: VERB_REACH }, (_, i) => word(at + 1 + i));
    return after.some((one) => TELLS.has(one)) && !after.some((one) => ASKS.has(one));
  }
}

/** Characters after an employer's name within which its short name stands: "Acme Holdings L.P. (AH)". */
const SHORT_NAME_REACH = 30;

/** The first word of an employer's name, and the short name that the text gives it. */
function namesOf(employer: string, text: string): ReadonlySet<string> {
  const first = wordsOf(employer)[0] ?? '';
  if (first.length < 3) return new Set();
  const from = text.indexOf(employer) + employer.length;
  const short = from < employer.length ? null : /^[^()\n]*\(([A-Za-z]{2,8})\)/.exec(text.slice(from, from + SHORT_NAME_REACH));
  return new Set(short ? [first, foldWord(short[1]!)] : [first]);
}

/** First token of a sentence; sentence numbers only grow. */
function firstToken(sentenceOf: Int32Array, sentence: number): number {
  let low = 0;
  let high = sentenceOf.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentenceOf[middle]! < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
