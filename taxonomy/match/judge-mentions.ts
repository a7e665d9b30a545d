import type { Mention } from '../schema/analysis.ts';
import type { Correction } from '../schema/profile.ts';
import type { Reading, Span } from '../text/read-text.ts';
import { ACRONYM_IN_S } from '../text/spelling-matters.ts';
import type { Sections } from '../text/split-sections.ts';
import { foldWord, wordsOf } from '../text/tokenize.ts';
import { demandAt } from './demand-at.ts';
import { firstFrom } from './first-from.ts';
import { isInAddress } from './is-in-address.ts';
import { isListMark } from './is-list-mark.ts';
import { vouchedInLists } from './list-company.ts';
import { isNegated } from './negation.ts';
import { othersWork } from './others-work.ts';
import { praisesEmployer } from './praises-employer.ts';

/** A mention that was judged to be meant, with its token span. `skill` is an index into the taxonomy's skills. */
export interface JudgedMention {
  skill: number;
  from: number;
  to: number;
  demand: Mention['demand'];
}

/** Tokens within which an ambiguous form must find its strong companion: about two sentences, one list. */
const COMPANION_REACH = 30;
/** Tokens within which the words that settle an acronym's reading may stand: it means the same thing all through an ad. */
const READING_REACH = 80;
/** The same for an ordinary word, which means one thing here and another in the next line ("Word, Excel"; "word of mouth"). */
const WORD_REACH = 15;
/** Words that forbid a reading stand beside it ("with Product, Engineering and Legal" names teams). */
const UNLESS_REACH = 4;

/** A form that doesn't count by itself: it needs a strong one near by, or to be an item of a list beside a sure one. */
interface Doubtful {
  span: Span;
  skill: number;
  needs: 'company' | 'list';
}

export interface JudgeInput {
  reading: Reading;
  sections: Sections;
  /** Things that a cue names, in the order of the text: company enough for a form that is written as it should be. */
  named: readonly { from: number; to: number }[];
  employer?: string | undefined;
  postingId?: string | undefined;
  /** Roles of the lexicon's words. */
  roles: Uint16Array;
  corrections: readonly Correction[];
  /** Index of a skill id, or undefined when the edition doesn't know it. */
  skillIndex(id: string): number | undefined;
  /** Whether the skill is a tool, language or credential. */
  isTool(skill: number): boolean;
  /** Whether the skill is what a person is like. */
  isTrait(skill: number): boolean;
}

/**
 * Decides which of the found forms are meant. A generic word never counts; an ambiguous one only beside a strong one in the same
 * section; an acronym by its company; nothing that is denied, wished, or part of the employer's name. Corrections come first.
 */
export function judgeMentions(input: JudgeInput): JudgedMention[] {
  const { reading, sections } = input;
  const corrected = correctionsByForm(input.corrections, input.postingId);
  const employer = input.employer ? ` ${foldText(input.employer)} ` : '';
  const isOthers = othersWork(reading, sections, input.roles);
  const isTalk = praisesEmployer(reading, sections, input.employer);
  const kept: JudgedMention[] = [];
  const doubtful: Doubtful[] = [];
  /** In the order of the text, as the spans are. */
  const strong: JudgedMention[] = [];

  for (const span of reading.spans) {
    const { entry } = span;
    if (entry.is === 'generic' && corrected.size === 0) continue;
    const cues = sections.said[sections.sentence[span.from]!]!;
    if (cues.wish || isNegated(span, cues, reading)) continue;
    if (corrected.size > 0) {
      const said = corrected.get(foldedQuote(reading, span));
      if (said === 'drop') continue;
      const meant = said === undefined ? undefined : input.skillIndex(said);
      if (meant !== undefined) {
        keep(span, meant);
        continue;
      }
    }
    if (entry.is === 'generic') continue;
    if (employer !== '' && isOfEmployer(span)) continue;
    if (isTalk(sections.sentence[span.from]!)) continue;
    if (isInAddress(reading, span) || isListMark(reading, span)) continue;
    if (entry.is === 'skill' && cues.tells && !cues.asks && isTold(span, entry.skill)) continue;
    if (entry.is === 'readings') {
      const skill = isNamed(span) ? namedReading(span, reading) : readingMeant(span, reading);
      if (skill >= 0 && (!isName(entry.form) || sameNumber(span, entry.form, reading))) keepOwn(span, skill);
    } else if (entry.trust === 'strong') {
      if (keepsItsS(span, entry.form, reading)) keepOwn(span, entry.skill);
    } else if (entry.trust === 'companion' && !(isNamed(span) && reading.tokens.caps[span.from] !== 0))
      doubtful.push({ span, skill: entry.skill, needs: 'company' });
    else if (!sameNumber(span, entry.form, reading)) continue;
    else if (!sameCapitals(span, entry.form, reading))
      doubtful.push({ span, skill: entry.skill, needs: entry.trust === 'exact' && inCapitals(span, reading) ? 'company' : 'list' });
    else if (entry.trust === 'exact' || isNamed(span)) keepOwn(span, entry.skill);
    else doubtful.push({ span, skill: entry.skill, needs: 'company' });
  }
  if (doubtful.length > 0) {
    const vouched = vouchedInLists(doubtful, strong, reading);
    for (const one of doubtful)
      if (vouched.has(one) || (one.needs === 'company' && hasCompanion(one.span))) keepOwn(one.span, one.skill, false);
  }
  return kept.sort((a, b) => a.from - b.from);

  function keep(span: Span, skill: number, alone = true): void {
    const mention: JudgedMention = { skill, from: span.from, to: span.to, demand: demandAt(span.from, sections) };
    kept.push(mention);
    if (alone) strong.push(mention);
  }

  function keepOwn(span: Span, skill: number, alone = true): void {
    if (isGlued(reading, span) || isPlaceOrHour(reading, span) || isOthers(span, input.isTool(skill))) return;
    if (input.isTrait(skill) && span.to - span.from === 1 && MANY.test(quoteOf(reading, span))) return;
    keep(span, skill, alone);
  }

  /** "Salesforce", and "Salesforce Tower", in an ad of Salesforce; but what it asks for by name as a must or a plus stays, longer than its own name. */
  function isOfEmployer(span: Span): boolean {
    const quote = foldedQuote(reading, span);
    if (employer.includes(` ${quote} `)) return true;
    const name = employer.trim().split(' ')[0]!;
    if (!quote.startsWith(`${name} `)) return false;
    const part = sections.section[span.from]!;
    return (
      sections.said[sections.sentence[span.from]!]!.demand === 'unsaid' && part !== 'required' && part !== 'preferred' && part !== 'duties'
    );
  }

  /** "We turn challenges into engineering": an employer on itself, under no heading for the work. A tool that "we use" is asked for. */
  function isTold(span: Span, skill: number): boolean {
    const part = sections.section[span.from]!;
    return (part === 'unknown' || part === 'employer' || part === 'application') && !input.isTool(skill);
  }

  /** "Experience with Go" is no verb. */
  function isNamed(span: Span): boolean {
    const next = input.named[firstFrom(input.named, span.from)];
    return next !== undefined && next.from === span.from && next.to === span.to;
  }

  function hasCompanion(span: Span): boolean {
    for (let at = firstFrom(strong, span.from - COMPANION_REACH); at < strong.length; at++) {
      const { from } = strong[at]!;
      if (from > span.from + COMPANION_REACH) return false;
      if (sections.section[from] === sections.section[span.from]) return true;
    }
    return false;
  }
}

function correctionsByForm(corrections: readonly Correction[], postingId: string | undefined): Map<string, string> {
  const byForm = new Map<string, string>();
  for (const c of corrections) {
    if (c.kind === 'not-here' && c.postingId !== postingId) continue;
    byForm.set(foldText(c.form), c.kind === 'means' ? c.skill : 'drop');
  }
  return byForm;
}

/** A phrase as corrections and the employer's name are compared: folded words parted by single blanks ("Salesforce, Inc." = "salesforce inc"). */
const foldText = (text: string): string => wordsOf(text).join(' ');

/** `foldText` of a span's quote, without walking it again. */
function foldedQuote({ text, tokens }: Reading, span: Span): string {
  let folded = '';
  for (let i = span.from; i < span.to; i++) folded += `${i > span.from ? ' ' : ''}${foldWord(text.slice(tokens.start[i], tokens.end[i]))}`;
  return folded;
}

const quoteOf = ({ text, tokens }: Reading, span: Span): string => text.slice(tokens.start[span.from], tokens.end[span.to - 1]);

/** One word that ends in a small letter: Spring is no Springs, though SOPs are more than one SOP. */
const ENDS_SMALL = /^\S*[a-z]$/;

/** The letter of "US&C", "U.S.C", "C-suite" or "C-SSE" is no language, nor the end of "co-PI" or the beginning of "IR&D" an acronym. */
function isGlued({ text, tokens }: Reading, { from, to }: Span): boolean {
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  const before = text[start - 1] ?? '';
  if (end - start === 1) return /[&.-]/.test(before) || /[&-]/.test(text[end] ?? '');
  return end - start === 2 && (before === '-' || /^&\w\b/.test(text.slice(end, end + 3)));
}

/** What a person is like has no plural: "initiatives" are projects and "communications" equipment or letters; "negotiations" are led by those who can. */
const MANY = /(?:initiative|communication|collaboration)s$/i;

const STATE = /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** "Cambridge, MA" is no degree and "5:00 PM" no project manager. */
function isPlaceOrHour({ text, tokens, spans }: Reading, { from, to }: Span): boolean {
  const before = from - 1;
  if (to - from !== 1 || before < 0 || tokens.end[from]! - tokens.start[from]! !== 2 || tokens.caps[from] !== 2) return false;
  const quote = text.slice(tokens.start[from], tokens.end[from]);
  if (quote === 'PM') return /\d$/.test(text.slice(tokens.start[before], tokens.end[before]));
  const isCity = tokens.caps[before] === 1 && text[tokens.end[before]!] === ',' && !spans.some((one) => one.to === from);
  return isCity && STATE.test(quote);
}

/** Of one word: "projects" are no Project and a "team" is no Teams, though PMs are more than one PM. */
function sameNumber(span: Span, form: string, reading: Reading): boolean {
  if (span.to - span.from > 1) return true;
  const quote = quoteOf(reading, span);
  return /s$/i.test(quote) === /s$/i.test(form) || (quote === `${form}s` && !ENDS_SMALL.test(form));
}

function sameCapitals(span: Span, form: string, reading: Reading): boolean {
  const quote = quoteOf(reading, span);
  return (
    quote === form || (quote === `${form}s` && !ENDS_SMALL.test(form)) || quote.replace(/[-/\s]+/g, ' ') === form.replace(/[-/\s]+/g, ' ')
  );
}

/** Written in capitals among words in capitals, where capitals tell nothing. */
function inCapitals(span: Span, { tokens }: Reading): boolean {
  const before = span.from - 1;
  return (
    tokens.caps[span.from] === 2 && ((before >= 0 && tokens.caps[before] === 2) || (span.to < tokens.count && tokens.caps[span.to] === 2))
  );
}

/** An acronym in S keeps it. */
function keepsItsS(span: Span, form: string, { text, tokens }: Reading): boolean {
  return !ACRONYM_IN_S.test(form) || /s$/i.test(text.slice(tokens.start[span.from], tokens.end[span.to - 1]));
}

function readingMeant(span: Span, reading: Reading): number {
  const { entry } = span;
  if (entry.is !== 'readings' || !hasCapitalsOf(entry.form, span, reading)) return -1;
  const { tokens } = reading;
  const reach = isAllCapitals(entry.form) ? READING_REACH : WORD_REACH;
  let best = -1;
  let most = 0;
  for (const { skill, companions, unless, otherwise } of entry.readings) {
    if (unless.size > 0 && countOf(unless, UNLESS_REACH) > 0) continue;
    const seen = countOf(companions, reach) + (otherwise ? 1 : 0);
    if (seen > most) {
      most = seen;
      best = skill;
    }
  }
  return best;

  function countOf(words: ReadonlySet<number>, reach: number): number {
    let seen = 0;
    const to = Math.min(tokens.count, span.to + reach);
    for (let i = Math.max(0, span.from - reach); i < to; i++) if (words.has(reading.lemma[reading.word[i]!]!)) seen++;
    return seen;
  }
}

/** "Experience with Go": a name of one reading needs no company beside such a cue; an acronym or a word in small letters does. */
function namedReading(span: Span, reading: Reading): number {
  const { entry } = span;
  if (entry.is !== 'readings') return -1;
  const [only, second] = entry.readings;
  return isName(entry.form) && hasCapitalsOf(entry.form, span, reading) && only && !second && only.unless.size === 0
    ? only.skill
    : readingMeant(span, reading);
}

const isName = (form: string): boolean => /^[A-Z](?:.*[a-z].*)?$/.test(form);

const isAllCapitals = (form: string): boolean => form === form.toUpperCase();

/** "or" is no operating room and "access to files" no program; a form of small letters stands for any. */
function hasCapitalsOf(form: string, { from }: Span, { tokens }: Reading): boolean {
  if (isAllCapitals(form)) return tokens.caps[from] === 2 || (tokens.caps[from] === 1 && tokens.end[from]! - tokens.start[from]! === 1);
  return form[0] === form[0]!.toLowerCase() || tokens.caps[from] !== 0;
}
