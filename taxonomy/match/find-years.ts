import { ASK } from '../text/ask-words.ts';
import { askedFrom } from './asked-from.ts';
import type { FieldReading } from './read-fields.ts';
import { tokenAt } from './token-at.ts';

/** Years that an ad asks for: how many, and where it says so (offsets in UTF-16 code units, and token). */
export interface YearsAsked {
  years: number;
  start: number;
  token: number;
}

const SPELLED = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBER = `\\d{1,2}|${SPELLED.slice(1).join('|')}`;
/**
 * "5+ years", "three (3) years", "3-5 yrs", "two or more years"; not an age, and not how long a firm has been there.
 * The lower of two numbers counts. Every part is bounded, so that the cost is linear.
 */
const YEARS = new RegExp(
  `\\b(${NUMBER})(?:\\s?\\(\\d{1,2}\\))?\\s?\\+?\\s?(?:(?:-|–|to)\\s?(?:${NUMBER})\\s?\\+?\\s?)?(?:or more |plus )?(?:years?|yrs?)\\b` +
    `(?!\\s(?:of age|old|ago|in business|of history|or older|of growth|running|young))`,
  'gi',
);
/** No ad asks for years more often; a longer list is a table of something else. */
const MOST = 40;
/** Words after the number within which a skill belongs to it, in one sentence. */
const REACH = 12;

/** Years asked outside benefits, employer and legal text, in the order of the text. */
export function findYears(field: FieldReading): YearsAsked[] {
  const { given, reading, sections } = field;
  const found: YearsAsked[] = [];
  const from = askedFrom(field, ASK.years);
  if (from < 0) return found;
  YEARS.lastIndex = from;
  for (let match = YEARS.exec(given); match !== null && found.length < MOST; match = YEARS.exec(given)) {
    const token = tokenAt(reading.tokens.start, reading.tokens.count, match.index);
    const section = sections?.section[token] ?? 'unknown';
    if (section === 'legal' || section === 'benefits' || section === 'employer') continue;
    const said = match[1]!.toLowerCase();
    found.push({ years: /\d/.test(said) ? Number(said) : SPELLED.indexOf(said), start: match.index, token });
  }
  return found;
}

/**
 * Skill index to the years asked with it: "5+ years of Python and 3 years with SQL", "Python: 5 years", "Python (5 years)".
 * Skills that follow the number in its sentence, up to the next number; where none does, the one right before it.
 */
export function yearsBySkill(asked: readonly YearsAsked[], { mentions, sections }: FieldReading): Map<number, number> {
  const bySkill = new Map<number, number>();
  asked.forEach(({ years, token }, at) => {
    const sentence = sections?.sentence[token];
    const until = Math.min(token + REACH, asked[at + 1]?.token ?? Number.POSITIVE_INFINITY);
    const after = mentions.filter(({ from }) => from > token && from < until && sections?.sentence[from] === sentence);
    const before = mentions.filter(({ to }) => to === token);
    for (const { skill } of after.length > 0 && before.length === 0 ? after : before)
      bySkill.set(skill, Math.max(bySkill.get(skill) ?? 0, years));
  });
  return bySkill;
}
