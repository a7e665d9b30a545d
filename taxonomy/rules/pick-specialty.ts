import type { Specialty } from '../schema/specialty.ts';

/** A word of the ad that led to a specialty. `quote` is the field's slice(start, end); offsets are UTF-16 code units. */
interface SpecialtyCue {
  in: 'title' | 'text';
  start: number;
  end: number;
  quote: string;
}

export interface SpecialtyMatch {
  id: string;
  label: string;
  /** Share of all points, 0..1. */
  share: number;
  /** Strongest first, at most six. */
  because: SpecialtyCue[];
}

/** A title says what the job is; a bracket in a federal title says it outright; words of duties only add up. */
const POINTS = { bracket: 8, title: 3, text: 1 } as const;
/** A word said often counts more, but not without end. */
const repeated = (times: number) => Math.sqrt(Math.min(times, 4));
/** With fewer points nothing can be told. */
const LEAST = 1;
/** The first must be this far ahead of the second to be named alone. */
const AHEAD = 1.3;
const SHOWN = 6;

/**
 * Which kind of work inside a series an ad asks for: all that scored, best first; empty when there is too little to go on.
 * A word that several specialties share counts that much less for each. Offsets point into title and text as given.
 */
export function rankSpecialties(
  specialties: readonly Specialty[],
  posting: { title?: string | undefined; text?: string | undefined },
): SpecialtyMatch[] {
  const shared = new Map<string, number>();
  for (const { cues, titles } of specialties)
    for (const word of new Set([...cues, ...titles])) shared.set(word, (shared.get(word) ?? 0) + 1);
  const scored = specialties.map((specialty) => {
    const hits = [
      ...found(
        specialty.forms.map((form) => `(${form})`),
        posting.title,
        'title',
        POINTS.bracket,
        shared,
      ),
      ...found(specialty.titles, posting.title, 'title', POINTS.title, shared),
      ...found(specialty.titles, posting.text, 'text', POINTS.text, shared),
      ...found(specialty.cues, posting.title, 'title', POINTS.title, shared),
      ...found(specialty.cues, posting.text, 'text', POINTS.text, shared),
    ].sort((a, b) => b.points - a.points || a.cue.start - b.cue.start);
    return { specialty, hits, points: hits.reduce((sum, hit) => sum + hit.points, 0) };
  });
  const all = scored.reduce((sum, { points }) => sum + points, 0);
  return scored
    .filter(({ points }) => points >= LEAST)
    .sort((a, b) => b.points - a.points || (a.specialty.id < b.specialty.id ? -1 : 1))
    .map(({ specialty, hits, points }) => ({
      id: specialty.id,
      label: specialty.label,
      share: Math.round((points / all) * 100) / 100,
      because: hits.slice(0, SHOWN).map(({ cue }) => cue),
    }));
}

/**
 * The one specialty to name, or null when none stands out. On 280 federal texts of 2210 whose title names one specialty (title unseen here),
 * one stood out in 68 % and was the right one in 68 % of those: say "likely".
 */
export function pickSpecialty(
  specialties: readonly Specialty[],
  posting: { title?: string | undefined; text?: string | undefined },
): SpecialtyMatch | null {
  const [first, second] = rankSpecialties(specialties, posting);
  return first && (!second || first.share >= AHEAD * second.share) ? first : null;
}

interface Hit {
  cue: SpecialtyCue;
  points: number;
}

/** The first place of each phrase, with its points. */
function found(
  phrases: readonly string[],
  field: string | undefined,
  name: 'title' | 'text',
  points: number,
  shared: ReadonlyMap<string, number>,
): Hit[] {
  if (!field) return [];
  const plain = field.toLowerCase().replace(/\s+/g, ' ');
  return phrases.flatMap((phrase) => {
    // A plain search first: it spares nearly all the patterns.
    if (!plain.includes(phrase.toLowerCase())) return [];
    const places = [...field.matchAll(patternOf(phrase))];
    const [match] = places;
    if (!match) return [];
    const start = match.index ?? 0;
    const cue = { in: name, start, end: start + match[0].length, quote: match[0] };
    return [{ cue, points: (points * repeated(places.length)) / (shared.get(phrase) ?? 1) }];
  });
}

const patterns = new Map<string, RegExp>();

/** A phrase as whole words; capitals in it must match. */
function patternOf(phrase: string): RegExp {
  const known = patterns.get(phrase);
  if (known) return known;
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const exact = phrase !== phrase.toLowerCase() && !phrase.startsWith('(');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, exact ? 'gu' : 'giu');
  patterns.set(phrase, pattern);
  return pattern;
}
