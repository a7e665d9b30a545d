import type { Taxonomy } from '../load-taxonomy.ts';
import type { Reason } from '../schema/analysis.ts';

const BEFORE_ITS_TITLE = /^\s*(\d{4}) +(?=\p{Lu})/gmu;

/** How announcements write their series: "GS-2210-12", "Series 0343", "0343 - Management and Program Analysis", a bare code as title. */
const STATED = [
  /\b[A-Z]{2}-?(\d{4})-\d{1,2}\b/g,
  /\b(?:series|occupation(?:al)? code|job code)\b[^\d\n]{0,20}(\d{4})\b/gi,
  /^\s*(\d{4})\s*(?:[-–:]\s*\p{L}|\(|$)/gmu,
  BEFORE_ITS_TITLE,
];
/** A code is named near the top of an announcement; further down stand other series that may apply. */
const LOOKED_AT = 20_000;

/** The series an announcement says it is of, with the words that say so; null where it names none. The title is looked at first. */
export function statedSeries(fields: { title: string; text: string }, taxonomy: Taxonomy): { code: string; reason: Reason } | null {
  for (const field of ['title', 'text'] as const) {
    const said = fields[field].slice(0, LOOKED_AT);
    for (const pattern of STATED) {
      for (const match of said.matchAll(pattern)) {
        const code = match[1]!;
        const plate = taxonomy.plates.get(code);
        if (!plate) continue;
        // A number and a word side by side are a series only where the word begins its title.
        if (pattern === BEFORE_ITS_TITLE && !said.startsWith(plate.title.split(' ')[0]!, match.index + match[0].length)) continue;
        const start = match.index + match[0].indexOf(code);
        const end = start + code.length;
        return { code, reason: { in: field, skill: null, quote: code, start, end, section: 'unknown', weight: 1 } };
      }
    }
  }
  return null;
}
