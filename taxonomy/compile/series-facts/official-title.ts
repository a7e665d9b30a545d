/** Words that stay in capitals. Reviewed against every title of the USAJOBS code list; add one here when a new title needs it. */
const ACRONYMS = new Set(['IT', 'ADP', 'FAA', 'GAO', 'DHS', 'ICA', 'PEA', 'TV', 'OC', 'II', 'III', 'IV']);

/** Words that stay small inside a title. */
const SMALL = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** Group names that are not plain words in the source. */
const GROUP_TITLES: Readonly<Record<string, string>> = { '9900': 'Vessel Jobs Outside the Federal Wage System' };

/**
 * The official title of a series in normal capitals.
 * `listed` is the USAJOBS title, in capitals and sometimes with the word SERIES at its end; `handbook` is OPM's printed title, preferred
 * where it differs in capitals only, because a person set those.
 */
export function officialTitle(listed: string, handbook: string | null): string {
  const plain = spelled(listed).replace(/\s+SERIES$/i, '');
  if (handbook && sameLetters(spelled(handbook), plain)) return spelled(handbook);
  return normalCapitals(plain);
}

/** Name of an occupational group or job family without the words "group" and "family" at its end. */
export function groupTitle(code: string, listed: string | null): string {
  return GROUP_TITLES[code] ?? normalCapitals(spelled(listed ?? '').replace(/\s+(GROUP|FAMILY)$/i, ''));
}

/** Turns a title in capitals into normal capitals; hyphens, slashes and brackets begin a new word. */
export function normalCapitals(title: string): string {
  let first = true;
  return title.replace(/[A-Za-z][A-Za-z']*/g, (word, at: number) => {
    const upper = word.toUpperCase();
    const lower = word.toLowerCase();
    const begins = first || '(/-'.includes(title[at - 1] ?? ' ');
    first = false;
    if (ACRONYMS.has(upper)) return upper;
    if (SMALL.has(lower) && !begins) return lower;
    return upper.slice(0, 1) + lower.slice(1);
  });
}

const spelled = (title: string) => title.replaceAll('&', ' and ').replace(/\s+/g, ' ').trim();
const sameLetters = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
