import type { Reading } from '../text/read-text.ts';
import type { Sections } from '../text/split-sections.ts';
import { foldWord, GAP, wordsOf } from '../text/tokenize.ts';

/** What a sentence on the employer says next after the employer's name; "Acme seeks", "Acme needs" say what is asked. */
const TELLS = new Set(
  (
    'is are was has have provides provide offers offer delivers deliver helps help serves serve employs operates combines continues maintains ' +
    'supports specializes designs develops manufactures makes brings partners works believes values strives leads builds includes include'
  ).split(' '),
);
/** The same after "we", which also begins what the team does all day: only what a company does for others, and what it thinks. */
const WE_TELL = new Set('offer serve believe help specialize provide pride invest exist strive'.split(' '));
const ASKS = new Set('seeking looking hiring recruiting searching seeks searches hires need needs want wants requires recruits'.split(' '));

/** The name begins within this many words ("At Acme", "The Acme team"), and its verb within as many after it. */
const NAME_REACH = 3;
const VERB_REACH = 5;
/** "With a proven history in the field, Acme ..." */
const OPENS = new Set('with as through since for from over by throughout'.split(' '));
const LONG_REACH = 14;

/** After "our", those whose doings are nobody's task ("Our clients rely on SAP"), and things that only an employer describes. */
const OUR_CROWD = new Set('clients customers members users brands'.split(' '));
const OUR_OWN = new Set(
  'company firm mission vision values platform products services solutions offerings portfolio technology brand history story culture'.split(
    ' ',
  ),
);
/** Words between "our" and what it speaks of ("our full-service HR solutions"). */
const OUR_REACH = 4;
/** First words of a sentence that goes on with what the one before said of the employer. */
const GOES_ON = new Set('we our it its they their these this through with from together'.split(' '));
/** So many sentences may go on so. */
const MOST_SENTENCES = 6;

/**
 * Says of a sentence's number whether the sentence is about the employer: it begins with the employer's name, "we" or "our clients" and tells,
 * rather than asks, or goes on in the same paragraph after one that does.
 */
export function praisesEmployer(reading: Reading, sections: Sections, employer: string | undefined): (sentence: number) => boolean {
  const names = namesOf(employer ?? '', reading.text);
  const known = new Map<number, boolean>();
  return (sentence) => {
    let first = sentence;
    while (first > 0 && sentence - first < MOST_SENTENCES && goesOn(first)) first--;
    for (let at = sentence; at >= first; at--) if (tellsOnce(at)) return true;
    return false;
  };

  function tellsOnce(sentence: number): boolean {
    const told = known.get(sentence) ?? tells(sentence);
    known.set(sentence, told);
    return told;
  }

  function wordAt(at: number, sentence: number): string {
    return at < reading.tokens.count && sections.sentence[at] === sentence
      ? foldWord(reading.text.slice(reading.tokens.start[at], reading.tokens.end[at]))
      : '';
  }

  function goesOn(sentence: number): boolean {
    const first = firstToken(sections.sentence, sentence);
    const { asks, tells } = sections.said[sentence]!;
    return !asks && tells && reading.tokens.gap[first]! < GAP.BLOCK && GOES_ON.has(wordAt(first, sentence));
  }

  function tells(sentence: number): boolean {
    const first = firstToken(sections.sentence, sentence);
    const word = (at: number) => wordAt(at, sentence);
    let at = first;
    if (word(at) === 'we') return WE_TELL.has(word(at + 1));
    if (word(at) === 'our') return tellsOfOurs(at + 1, word);
    if (OUR_OWN.has(word(at)) && /^includes?$/.test(word(at + 1))) return true;
    if (names.size === 0) return false;
    const reach = OPENS.has(word(at)) ? LONG_REACH : NAME_REACH;
    while (at < first + reach && !names.has(word(at))) at++;
    return names.has(word(at)) && (tellsAfter(at, word) || (endsLikeVerb(at + 1, word) && !asksAfter(at, word)));
  }

  /** "Acme prioritizes": no list holds every verb. */
  function endsLikeVerb(at: number, word: (at: number) => string): boolean {
    return reading.tokens.caps[at] === 0 && /[a-z]{3}[^s]s$/.test(word(at));
  }

  function tellsOfOurs(from: number, word: (at: number) => string): boolean {
    for (let at = from; at < from + OUR_REACH; at++) {
      if (OUR_CROWD.has(word(at))) return !asksAfter(at, word);
      if (OUR_OWN.has(word(at))) return tellsAfter(at, word);
    }
    return false;
  }

  function tellsAfter(at: number, word: (at: number) => string): boolean {
    return near(at, word, TELLS) && !asksAfter(at, word);
  }

  function asksAfter(at: number, word: (at: number) => string): boolean {
    return near(at, word, ASKS);
  }

  function near(at: number, word: (at: number) => string, which: ReadonlySet<string>): boolean {
    for (let i = 1; i <= VERB_REACH; i++) if (which.has(word(at + i))) return true;
    return false;
  }
}

/** Characters after an employer's name within which its short name stands: "Acme Holdings L.P. (AH)". */
const SHORT_NAME_REACH = 30;

/** The first word of an employer's name, its initials ("AB" of AllianceBernstein L.P.), and the short name that the text gives it. */
function namesOf(employer: string, text: string): ReadonlySet<string> {
  const first = wordsOf(employer)[0] ?? '';
  if (first.length < 3) return new Set();
  const initials = employer.replace(/,?\s(?:Inc|LLC|L\.?P|Corp|Ltd|Co|Company|Corporation)\b.*$/i, '').replace(/[^A-Z]/g, '');
  const from = text.indexOf(employer) + employer.length;
  const short = from < employer.length ? null : /^[^()\n]*\(([A-Za-z]{2,8})\)/.exec(text.slice(from, from + SHORT_NAME_REACH));
  return new Set([first, ...(initials.length > 1 ? [foldWord(initials)] : []), ...(short ? [foldWord(short[1]!)] : [])]);
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
