/** A salary that an ad names. Offsets are UTF-16 code units into the text; `quote` is exactly that slice. */
export interface AdSalary {
  start: number;
  end: number;
  quote: string;
  low: number;
  high: number;
  per: 'year' | 'hour';
}

/** Bounds of what can be a person's pay in dollars: outside them it is revenue, a bonus or a typing error. */
const PLAUSIBLE = { year: [12_000, 1_500_000], hour: [7, 400] } as const;
/** Hours of a full-time year in federal pay (5 U.S.C. 5504(b)), to compare an hourly rate with a yearly one. */
const HOURS_A_YEAR = 2087;

const AMOUNT = String.raw`(?:USD?\s?)?\$\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?\s?([kK])?(?![\d,]*\s?(?:-?\s?(?:[mMbB](?:illion|n|m)?|[tT]rillion)\b|\(k\)))`;
const AGAIN = AMOUNT.replace(String.raw`\$\s?`, String.raw`\$?\s?`);
const UNIT = String.raw`(?:\s*(?:USD|\+|\*)?\s*(?:(?:/|per|an?|each)\s*(hour|hr|year|yr|annum)\b|(hourly|annually|yearly|annual|/h\b)))?`;
const SALARY = new RegExp(`${AMOUNT}${UNIT}(?:\\s*(?:-|–|—|to|and|through)\\s*${AGAIN}${UNIT})?`, 'g');

/** Words that say that a sum near them is pay, and words that say it is something else. */
const PAY_WORDS = /\b(salary|pay|compensation|base|wage|rate|ote|range|earn(?:s|ing)?|annual(?:ly)?|per year|hourly)\b/i;
const OTHER_WORDS =
  /\b(bonus|sign-?on|revenues?|funding|raised|stipend|budget|401|tuition|reimburse\w*|referral|donat\w*|assets|sales of|worth|credit|allowance|up to \$\d+ (?:in|toward)|portfolio|quota)\b/i;
/** A sum for another stretch of time than a year or an hour isn't compared. */
const OTHER_UNIT = /^\s*(?:\/|per|an?|each)?\s*(?:week|month|day|mile|shift|visit|weekly|monthly|daily|biweekly)\b/i;
/** Dollars of another country, named right before the sign. */
const FOREIGN = /\b(CAD|AUD|NZD|SGD|HKD|C|A|NZ|S|HK|CA)\s?$/;
/** Characters looked at on each side. */
const NEAR = 60;

/**
 * The salary an ad names, or null. Of several sums the likeliest wins: a range before a single sum, one beside words of pay before one without;
 * sums beside words like "bonus" or "revenue" and implausible ones are left out. "$60-80k" lifts both ends; without a unit the size decides.
 */
export function salaryInText(text: string): AdSalary | null {
  let best: AdSalary | null = null;
  let most = 0;
  for (const match of text.matchAll(SALARY)) {
    const salary = readSalary(match);
    if (!salary) continue;
    const before =
      text
        .slice(Math.max(0, salary.start - NEAR), salary.start)
        .split(/[.\n]\s/)
        .at(-1) ?? '';
    const [after = ''] = text.slice(salary.end, salary.end + NEAR / 2).split(/[.\n]/);
    const said = /hour|hr|year|yr|annum|annual|\/h/i.test(salary.quote);
    const range = salary.high > salary.low;
    if (OTHER_WORDS.test(before) || OTHER_WORDS.test(after) || OTHER_UNIT.test(after) || FOREIGN.test(before)) continue;
    const points = (range ? 2 : 0) + (said ? 1 : 0) + (PAY_WORDS.test(before) || PAY_WORDS.test(after) ? 2 : 0);
    if (points > most) {
      most = points;
      best = salary;
    }
  }
  return best;
}

/** A salary as dollars a year, so that it can stand beside GS pay: an hourly rate times the hours of a full-time federal year. */
export function salaryPerYear({ low, high, per }: Pick<AdSalary, 'low' | 'high' | 'per'>): { low: number; high: number } {
  const times = per === 'hour' ? HOURS_A_YEAR : 1;
  return { low: Math.round(low * times), high: Math.round(high * times) };
}

function readSalary(match: RegExpMatchArray): AdSalary | null {
  const [whole, one, oneCents, oneK, unit1, unit2, two, twoCents, twoK, unit3, unit4] = match;
  const dollars = (digits: string | undefined, cents: string | undefined, thousands: boolean) =>
    digits === undefined ? null : Number(digits.replaceAll(',', '') + (cents ?? '')) * (thousands ? 1000 : 1);
  const high = dollars(two, twoCents, Boolean(twoK));
  const bare = dollars(one, oneCents, false) ?? 0;
  // "$60-80k": the k of the second sum holds for the first.
  const low = oneK || (twoK && bare < 1000) ? bare * 1000 : bare;
  const unit = `${unit1 ?? ''}${unit2 ?? ''}${unit3 ?? ''}${unit4 ?? ''}`.toLowerCase();
  const per = /h/.test(unit) ? 'hour' : unit !== '' || low >= 1000 ? 'year' : 'hour';
  const [least, greatest] = PLAUSIBLE[per];
  const top = high ?? low;
  if (low < least || top > greatest || top < low) return null;
  const quote = whole.trimEnd();
  return { start: match.index ?? 0, end: (match.index ?? 0) + quote.length, quote, low, high: top, per };
}
