import type { Taxonomy } from '../load-taxonomy.ts';
import type { KindPhrase } from '../text/kind-phrases.ts';
import { type Reading, readText } from '../text/read-text.ts';
import type { ProfilePull } from './profile-pulls.ts';
import type { FieldReading } from './read-fields.ts';

/** A title says what the job is; a bracket in a federal title says it outright; words of duties only add up. */
const POINTS = { bracket: 8, title: 3, text: 1 } as const;
/** A word said often counts more, but not without end. */
const repeated = (times: number) => Math.sqrt(Math.min(times, 4));
/** With fewer points nothing can be told. */
const LEAST = 1;
/** The first must be this far ahead of the second to be named alone. */
const AHEAD = 1.3;

type Read = Pick<FieldReading, 'in' | 'reading'>;

/**
 * Names the kind of work inside a catch-all series (2210, 0343, 0301 ...) that the words point to: its label, or null where none stands out
 * or the series holds one kind only. Without an ad, the person's own words are read. A word that several kinds share counts that much less
 * for each. On 280 federal texts of 2210 whose title names one specialty (title unseen here), one stood out in 68 % and was the right one in
 * 68 % of those: say "likely".
 */
export function specialtyNamer(
  fields: readonly Read[],
  pulls: readonly ProfilePull[],
  taxonomy: Taxonomy,
): (code: string) => string | null {
  let points: Map<string, number[]> | null = null;
  return (code) => {
    const kinds = taxonomy.links.specialties[code];
    if (!kinds) return null;
    points ??= kindPoints(fields.length > 0 ? fields : [ownWords(pulls, taxonomy)]);
    const scored = kinds.map(({ label }, at) => ({ label, points: points?.get(code)?.[at] ?? 0 })).sort((a, b) => b.points - a.points);
    const [first, second] = scored;
    return first && first.points >= LEAST && first.points >= AHEAD * (second && second.points >= LEAST ? second.points : 0)
      ? first.label
      : null;
  };
}

const ownWords = (pulls: readonly ProfilePull[], { lexicon }: Taxonomy): Read => ({
  in: 'text',
  reading: readText(pulls.map(({ label }) => label).join('; '), lexicon),
});

/** Points of each kind of each series, by the phrases found. */
function kindPoints(fields: readonly Read[]): Map<string, number[]> {
  const points = new Map<string, number[]>();
  for (const field of fields) {
    for (const [phrase, times] of timesFound(field)) {
      const { code, kind, is, sharedBy } = phrase;
      const worth = is === 'bracket' ? POINTS.bracket : field.in === 'title' ? POINTS.title : POINTS.text;
      const list = points.get(code) ?? [];
      list[kind] = (list[kind] ?? 0) + (worth * repeated(times)) / sharedBy;
      points.set(code, list);
    }
  }
  return points;
}

function timesFound({ in: field, reading }: Read): Map<KindPhrase, number> {
  const times = new Map<KindPhrase, number>();
  for (const { kinds, from, to } of reading.kinds)
    for (const phrase of kinds) if (isMeant(phrase, field, reading, from, to)) times.set(phrase, (times.get(phrase) ?? 0) + 1);
  return times;
}

/** A bracketed form counts in brackets, in a title; a phrase with capitals in these capitals only ("React" is no "react"). */
function isMeant({ is, exact }: KindPhrase, field: Read['in'], { text, tokens }: Reading, from: number, to: number): boolean {
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  if (is === 'bracket') return field === 'title' && text[start - 1] === '(' && text[end] === ')';
  return exact === '' || text.slice(start, end) === exact;
}
