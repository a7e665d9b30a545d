import type { Section } from '../schema/analysis.ts';
import type { Reading } from './read-text.ts';
import { GAP } from './tokenize.ts';

/** Per token: its section, its sentence, and what the sentence's cues say of demand. */
export interface Sections {
  section: Section[];
  /** Number of the sentence each token stands in. */
  sentence: Int32Array;
  /** Sentence number to what its cues say. */
  said: SentenceCues[];
}

export interface SentenceCues {
  demand: 'must' | 'nice' | 'unsaid';
  wish: boolean;
  /** It speaks to the reader, or of what is wanted. */
  asks: boolean;
  /** It speaks of somebody else: of the employer, or of what is. */
  tells: boolean;
  /** Token spans of negations, and of words that say another person has what follows ("reports to the director of"). */
  negations: { from: number; to: number }[];
}

/** A heading is a line of its own, or stands before a colon; longer lines are sentences. */
const HEADING_WORDS = 9;

/** Words to either side that a cue decides, within its sentence. Ads stripped of punctuation are one endless sentence. */
const CUE_REACH = 30;

/** First, middle and two last names. */
const NAME_WORDS = 4;

const SECTIONS: ReadonlySet<string> = new Set([
  'duties',
  'required',
  'preferred',
  'education',
  'benefits',
  'employer',
  'legal',
  'application',
]);
const isSection = (means: string): means is Section => SECTIONS.has(means);

/**
 * Parts an ad: a heading holds until the next heading; a sentence that speaks of law, benefits, the employer or how to apply is that,
 * wherever it stands. A sentence on who somebody is (school, service, family, origin, name, health) is background, and so are such words
 * within a sentence that tells of work: neither says what the person can do.
 */
export function splitSections(reading: Reading): Sections {
  const { tokens, cues, spans } = reading;
  const { count, gap } = tokens;
  const section: Section[] = new Array(count);
  const sentence = new Int32Array(count);
  const said: SentenceCues[] = [];
  const headings = findHeadings(reading);
  let nextHeading = 0;
  let current: Section = 'unknown';
  let inLine: Section | null = null;
  /** Lines that `inLine` still holds for, this one included. */
  let linesLeft = 0;
  for (let i = 0; i < count; i++) {
    if (inLine !== null && gap[i]! >= GAP.LINE && (gap[i]! !== GAP.SENTENCE || lineEnds(reading, i)) && --linesLeft === 0) inLine = null;
    if (nextHeading < headings.length && headings[nextHeading]!.from <= i) {
      const heading = headings[nextHeading++]!;
      // "Our mission: to serve ..." speaks for its line, and "Title" for the next; an ad's duties may well follow without a heading.
      const ofLine = heading.inline ? !OF_THE_WORK.has(heading.section) : heading.field;
      inLine = ofLine ? heading.section : null;
      linesLeft = heading.inline ? 1 : 2;
      if (!ofLine) current = heading.section;
    }
    section[i] = inLine ?? current;
    if (i === 0 || gap[i]! >= GAP.LINE) said.push({ demand: 'unsaid', wish: false, asks: false, tells: false, negations: [] });
    sentence[i] = said.length - 1;
  }
  let nextSpan = 0;
  for (const { cue, from, to } of cues) {
    if (cue.is !== 'sentence') continue;
    const cues = said[sentence[from]!]!;
    if (cue.means === 'name') section.fill('background', from, endOfName(from, to));
    else if (cue.means === 'aside' || (cue.means === 'background' && tellsOfWork(from, to))) section.fill('background', from, to);
    else if (cue.means === 'background' || isSection(cue.means)) section.fill(cue.means, ...around(from));
    else if (cue.means === 'negation' || cue.means === 'others') cues.negations.push({ from, to });
    else if (cue.means === 'wish') cues.wish = true;
    else if (cue.means === 'tells') cues.tells = true;
    else {
      cues.asks = true;
      if (cue.means === 'must' || cue.means === 'nice') cues.demand = cues.demand === 'nice' ? 'nice' : cue.means;
    }
  }
  return { section, sentence, said };

  /** Tokens of the sentence around a cue, as far as the cue reaches. */
  function around(at: number): [from: number, to: number] {
    let from = at;
    while (from > 0 && gap[from]! < GAP.LINE && at - from < CUE_REACH) from--;
    let to = at + 1;
    while (to < count && gap[to]! < GAP.LINE && to - at < CUE_REACH) to++;
    return [from, to];
  }

  /** The words with capitals after "my name is" or "Ms.": Baker and Cook are people there, not trades. */
  function endOfName(from: number, at: number): number {
    // "Ms." is a person, "Ms Excel" and "MS in biology" are not.
    if (at === from + 1 && reading.text[tokens.end[from]!] !== '.') return from;
    let to = at;
    while (to < count && to - at < NAME_WORDS && tokens.caps[to] !== 0 && (to === at || gap[to]! === GAP.JOIN)) to++;
    return to;
  }

  /** Whether a skill that needs no company stands around a cue: "as a mother of three I keep the books" is about the books too. */
  function tellsOfWork(cueFrom: number, cueTo: number): boolean {
    const [from, to] = around(cueFrom);
    while (nextSpan < spans.length && spans[nextSpan]!.from < from) nextSpan++;
    for (let at = nextSpan; at < spans.length && spans[at]!.from < to; at++) {
      const { entry, from: skillFrom, to: skillTo } = spans[at]!;
      if (entry.is === 'skill' && entry.trust === 'strong' && (skillTo <= cueFrom || skillFrom >= cueTo)) return true;
    }
    return false;
  }
}

interface Heading {
  from: number;
  section: Section;
  /** Text follows on the same line. */
  inline: boolean;
  /** It speaks for one line. */
  field: boolean;
}

const OF_THE_WORK: ReadonlySet<Section> = new Set(['duties', 'required', 'preferred', 'education']);

function findHeadings(reading: Reading): Heading[] {
  const { tokens, cues, text } = reading;
  const found: Heading[] = [];
  let lineDone = -1;
  for (const { cue, from, to } of cues) {
    if (cue.is !== 'heading' || from < lineDone || !isSection(cue.means)) continue;
    let lineFrom = from;
    while (lineFrom > 0 && !beginsLine(reading, lineFrom) && from - lineFrom < HEADING_WORDS) lineFrom--;
    if (!beginsLine(reading, lineFrom)) continue;
    let lineTo = to;
    while (lineTo < tokens.count && !beginsLine(reading, lineTo) && lineTo - lineFrom < HEADING_WORDS) lineTo++;
    const ends = lineTo >= tokens.count || beginsLine(reading, lineTo);
    const colonAfter = colonBetween(text, tokens.end[to - 1]!, to < tokens.count ? tokens.start[to]! : text.length);
    const whole = from === lineFrom && (colonAfter || (ends && to === lineTo));
    const last = tokens.end[lineTo - 1] ?? 0;
    const loose = ends && (colonBetween(text, last, last + 3) || isTitleCase(reading, lineFrom, lineTo)) && text[last] !== '.';
    if (!whole && !loose) continue;
    const field = cue.field === true;
    const goesOn = !(ends && to === lineTo);
    found.push({ from: lineFrom, section: cue.means, inline: goesOn && (!loose || (field && colonAfter)), field });
    lineDone = lineTo;
  }
  return found;
}

/** "Benefits" above "health plan, paid leave" is a heading too, though a line that goes on in small letters counts as wrapped elsewhere. */
function beginsLine(reading: Reading, at: number): boolean {
  return reading.tokens.gap[at]! >= GAP.LINE || lineEnds(reading, at);
}

/** Whether a line ends between a word and the one before it. */
function lineEnds({ text, tokens }: Reading, at: number): boolean {
  const from = at > 0 ? tokens.end[at - 1]! : 0;
  const to = tokens.start[at]!;
  for (let i = from; i < to; i++) if (text[i] === '\n') return true;
  return false;
}

function colonBetween(text: string, from: number, to: number): boolean {
  for (let i = from; i < to && i < text.length; i++) {
    const c = text[i];
    if (c === ':') return true;
    if (c === '\n') return false;
  }
  return false;
}

/** Headings of several words have their words in capitals; a sentence that happens to be short doesn't. */
function isTitleCase(reading: Reading, from: number, to: number): boolean {
  let small = 0;
  for (let i = from; i < to; i++) {
    const { caps, start, end } = reading.tokens;
    if (caps[i] === 0 && end[i]! - start[i]! > 3) small++;
  }
  return small === 0;
}
