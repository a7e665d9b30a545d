import type { OccupationalSeries } from '../schema/occupational-series.ts';

/** How a person's majors stand against what a series asks for. */
export interface MajorFit {
  /**
   * not asked: no degree is needed. listed: a major of theirs is on the list. other: none is; listed courses may still do.
   * no degree: one is asked for and none was named. cannot tell: the sources are silent or disagree, or no list is at hand.
   */
  verdict: 'not asked' | 'listed' | 'other' | 'no degree' | 'cannot tell';
  /** Their majors that are on the list, as the person wrote them. */
  matched: string[];
}

/**
 * Compares majors with the list for a series. Source of the lists: USAJOBS help center, "federal occupations by college major" (2013);
 * they say which majors usually fit, and most standards also accept a number of course hours in the field, so `other` is never "no".
 */
export function fitMajors(series: Pick<OccupationalSeries, 'education' | 'majors'>, majors: readonly string[]): MajorFit {
  const listed = new Set(series.majors.map(plain));
  const matched = listed.has('any major') ? [...majors] : majors.filter((major) => listed.has(plain(major)));
  const { rule } = series.education;
  if (rule === 'optional' || rule === 'none') return { verdict: 'not asked', matched };
  if (matched.length > 0) return { verdict: rule === 'required' ? 'listed' : 'cannot tell', matched };
  if (rule !== 'required' || listed.size === 0) return { verdict: 'cannot tell', matched };
  return { verdict: majors.length === 0 ? 'no degree' : 'other', matched };
}

/** Names of one field that share no word ending; the first stands for all. */
const ONE_FIELD: readonly (readonly string[])[] = [
  ['biology', 'biological science', 'life science'],
  ['mathematic', 'math', 'applied mathematic'],
  ['accounting', 'accountancy'],
  ['business', 'business administration', 'busines administration', 'busines'],
  ['personnel administration human resource management', 'human resource management', 'human resource'],
  ['electrical engineering', 'electronic engineering', 'electrical electronic engineering'],
  ['computer science', 'computer information science'],
];

/** "Mathematics", "Maths" and "mathematics, general" are one. */
function plain(major: string): string {
  const words = major
    .toLowerCase()
    .replace(/,? (general|other)\b.*$/, '')
    .replace(/\b(and|&|of|in|the)\b/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .replace(/\b(\w{4,}?)(ies|s)\b/g, (_, stem: string, end: string) => stem + (end === 'ies' ? 'y' : ''))
    .trim();
  return ONE_FIELD.find((names) => names.includes(words))?.[0] ?? words;
}
