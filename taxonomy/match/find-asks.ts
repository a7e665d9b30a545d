import type { Ask } from '../schema/analysis.ts';
import { ASK } from '../text/ask-words.ts';
import { askedFrom } from './asked-from.ts';
import type { YearsAsked } from './find-years.ts';
import type { FieldReading } from './read-fields.ts';
import { sentenceAround } from './sentence-around.ts';
import { tokenAt } from './token-at.ts';

/** Other things an ad asks for, one pattern each; the first hit of a kind is kept, with its sentence. All patterns are linear. */
const PATTERNS: readonly [Ask['kind'], RegExp][] = [
  [
    'degree',
    /\b(?:bachelor|master[’']?s\b|master of\b|doctora|associate[’']?s? degree|ph\.?d\b|degree (?:in|required|preferred)|high school diploma|ged\b)/gi,
  ],
  ['license', /\b(?:licens(?:e|ed|ure)\b|certification required|must be certified)/gi],
  ['clearance', /\b(?:(?:security|secret|active|dod|government) clearance|clearance required|ts\/sci|top secret|public trust)\b/gi],
  ['citizenship', /\b(?:u\.?s\.? citizen(?:s|ship)?|united states citizen(?:s|ship)?|citizenship)\b(?! status)/gi],
  [
    'travel',
    /\b(?:travel (?:up to|required|is required|as needed)|\d{1,3}\s?% (?:of )?travel|travel \d{1,3}\s?%|(?:overnight|frequent|occasional|some|regular) travel|(?:willing(?:ness)?|able|ability|must|required) (?:to )?travel)\b/gi,
  ],
  [
    'shift',
    /\b(?:(?:night|evening|weekend|overnight|swing|graveyard|rotating|second|third|2nd|3rd|1[0-2].hour) shifts?|shift work|(?:nights|evenings|weekends?|holidays) (?:and|or|&) (?:nights|evenings|weekends?|holidays)|on.call|overnights?)\b/gi,
  ],
];
const DENIES_BEFORE = /\b(?:no|not|without|never)\b[^.!?\n]{0,20}$/i;
const DENIES_AFTER = /^[^.!?\n]{0,40}\bnot (?:required|needed|necessary)\b/i;

/** Degree, licence, clearance, citizenship, travel, shift and years that an ad asks for, outside benefits, employer and legal text. */
export function findAsks(field: FieldReading, years: readonly YearsAsked[]): Ask[] {
  const { given } = field;
  const asks: Ask[] = [];
  const [first] = years;
  if (first) asks.push({ kind: 'years', ...quoteAt(given, first.start), ...demandAt(field, first.token), years: first.years });
  for (const [kind, pattern] of PATTERNS) {
    const from = askedFrom(field, ASK[kind]);
    if (from < 0) continue;
    pattern.lastIndex = from;
    for (let found = pattern.exec(given); found !== null; found = pattern.exec(given)) {
      const { index, 0: said } = found;
      const token = tokenAt(field.reading.tokens.start, field.reading.tokens.count, index);
      const section = field.sections?.section[token] ?? 'unknown';
      if (section === 'legal' || section === 'benefits' || section === 'employer') continue;
      if (
        DENIES_BEFORE.test(given.slice(Math.max(0, index - 30), index)) ||
        DENIES_AFTER.test(given.slice(index + said.length, index + 60))
      )
        continue;
      asks.push({ kind, ...quoteAt(given, index), ...demandAt(field, token) });
      break;
    }
  }
  return asks;
}

function quoteAt(given: string, at: number): Pick<Ask, 'start' | 'end' | 'quote'> {
  const [start, end] = sentenceAround(given, at);
  return { start, end, quote: given.slice(start, end) };
}

/** Asked as a must or as a plus, by the sentence or the heading; nothing where neither says. */
function demandAt({ sections }: FieldReading, token: number): Pick<Ask, 'demand'> {
  const said = sections?.said[sections.sentence[token] ?? -1]?.demand ?? 'unsaid';
  const part = sections?.section[token];
  const demand = said !== 'unsaid' ? said : part === 'required' ? 'must' : part === 'preferred' ? 'nice' : undefined;
  return demand ? { demand } : {};
}
