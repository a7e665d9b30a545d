/** How often a title must have been announced before it counts as typical: once may be a typing error. */
const LEAST = 2;
/** A word of a title must be this frequent over all titles, or it is taken for a typing error and the title is dropped. */
const KNOWN_WORD = 5;
const MOST = 6;

/** Abbreviations of federal titles, spelled out; whole words only. */
const SPELLED: Readonly<Record<string, string>> = {
  OA: 'Office Automation',
  HR: 'Human Resources',
  TECH: 'Technician',
  SPEC: 'Specialist',
  ASST: 'Assistant',
  MGMT: 'Management',
};
/** Words that say how a job is filled, not what it is. A title that holds one is no title. */
const NOT_A_TITLE =
  /\b(direct hir\w*|public notice|hiring|title (5|10|32|38)|t5|indef|trainee|interdisciplinary|entry|flyer|blitz|recent graduate|student|intern|various|pathways|temporary|nte|open to|helper\/worker|trades apprentice|incentive|gs-?\d+|gg|gs|fy\d+|tcf)\b/i;
/** Prefixes of rank: the kind of work is what follows. */
const RANK = /^(supervisory|supervisor|supv|lead|senior|deputy|assistant chief|chief|principal|advanced)[\s,:-]+/i;
/** Acronyms that stay in capitals. */
const CAPITALS = new Set(['IT', 'EEO', 'FOIA', 'CBP', 'HVAC', 'GIS', 'RF', 'MRI', 'CT', 'US', 'EMT', 'II', 'III', 'IV']);
const SMALL = new Set(['and', 'of', 'for', 'the', 'in', 'to', 'or', 'on']);

/** A title as announced, cleaned: rank, brackets, grades and ways of hiring cut, abbreviations spelled out, normal capitals. '' if nothing is left. */
export function cleanTitle(announced: string): string {
  const bare = announced
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s+[-–—|]\s.*$/, ' ')
    .replace(/,.*$/, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(RANK, '');
  if (NOT_A_TITLE.test(announced.replace(/\([^)]*\)?/g, ' ')) || /\d/.test(bare) || bare.length < 4) return '';
  return bare
    .split(' ')
    .map((word, at) => {
      const upper = word.toUpperCase();
      if (SPELLED[upper]) return SPELLED[upper];
      if (CAPITALS.has(upper)) return upper;
      if (at > 0 && SMALL.has(word.toLowerCase())) return word.toLowerCase();
      if (word === '&') return 'and';
      return word.toLowerCase().replace(/(^|[-/])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
    })
    .join(' ');
}

/**
 * Typical announcement titles by series code, most frequent first, at most six.
 * `announced` are pairs of a title and its one true series. Typing errors fall out because they are rare: a title needs two announcements
 * of its own, and each of its words five over all titles.
 */
export function federalTitles(announced: Iterable<{ title: string; code: string }>): Map<string, string[]> {
  const bySeries = new Map<string, Map<string, number>>();
  const words = new Map<string, number>();
  for (const { title, code } of announced) {
    const clean = cleanTitle(title);
    if (clean === '') continue;
    const counts = bySeries.get(code) ?? new Map<string, number>();
    bySeries.set(code, counts.set(clean, (counts.get(clean) ?? 0) + 1));
    for (const word of clean.split(' ')) words.set(word, (words.get(word) ?? 0) + 1);
  }
  const typical = (counts: Map<string, number>) =>
    [...counts]
      .filter(([title, count]) => count >= LEAST && title.split(' ').every((word) => (words.get(word) ?? 0) >= KNOWN_WORD))
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, MOST)
      .map(([title]) => title);
  return new Map([...bySeries].map(([code, counts]) => [code, typical(counts)]));
}
