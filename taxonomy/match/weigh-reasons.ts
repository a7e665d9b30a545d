import type { Taxonomy } from '../load-taxonomy.ts';
import type { Reason } from '../schema/analysis.ts';
import type { ProfilePull } from './profile-pulls.ts';
import { pullOf } from './rank-series.ts';
import type { FieldReading } from './read-fields.ts';

/** A person reads two or three; six are there for who asks. */
const MOST_REASONS = 6;
/** Weaker pulls would be shown as reasons without being any. */
export const LEAST_WEIGHT = 0.02;

/**
 * Why a series stands where it does: the stretches of the ad, and the person's skills, that add most to its raw sum.
 * Words inside a mention count for its skill; a word that occurs several times gives one reason, at its first place.
 */
export function reasonsFor(column: number, fields: readonly FieldReading[], pulls: readonly ProfilePull[], taxonomy: Taxonomy): Reason[] {
  const reasons: Reason[] = [];
  for (const field of fields) collectField(field, column, taxonomy, reasons);
  for (const { by, skill, label, cells } of pulls) {
    const cell = cells.find((c) => c.column === column);
    if (!cell) continue;
    const id = taxonomy.skills[skill]?.id ?? null;
    reasons.push({ in: 'profile', by, skill: id, quote: label, start: -1, end: -1, section: 'unknown', weight: cell.pull });
  }
  return reasons
    .filter((reason) => reason.weight >= LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST_REASONS);
}

interface Stretch {
  from: number;
  to: number;
  skill: number;
  weight: number;
}

function collectField(field: FieldReading, column: number, taxonomy: Taxonomy, into: Reason[]): void {
  const { terms, reading, mentions } = field;
  const weights = field.in === 'title' ? taxonomy.titleWeights : taxonomy.textWeights;
  const scale = field.in === 'title' ? taxonomy.calibration.titleScale : taxonomy.calibration.textScale;
  const weightOf = new Map<number, number>();
  for (let k = 0; k < terms.count; k++) {
    const pull = pullOf(weights, terms.row[k]!, column);
    if (pull !== 0) weightOf.set(terms.row[k]!, pull * terms.value[k]! * scale);
  }
  const stretches = new Map<string, Stretch>();
  let next = 0;
  for (let h = 0; h < terms.hits; h++) {
    const row = terms.hitRow[h]!;
    const weight = weightOf.get(row);
    if (weight === undefined) continue;
    weightOf.delete(row);
    const from = terms.hitFrom[h]!;
    const to = terms.hitTo[h]!;
    while (next < mentions.length && mentions[next]!.to <= from) next++;
    const mention = mentions[next];
    const inside = mention !== undefined && mention.from < to && from < mention.to;
    const key = inside ? `s${mention.skill}` : `w${to - 1}`;
    const known = stretches.get(key);
    if (known) {
      known.weight += weight;
      if (!inside) known.from = Math.min(known.from, from);
    } else if (inside) stretches.set(key, { from: mention.from, to: mention.to, skill: mention.skill, weight });
    else stretches.set(key, { from, to, skill: -1, weight });
  }
  for (const { from, to, skill, weight } of stretches.values()) {
    const start = reading.tokens.start[from]!;
    const end = reading.tokens.end[to - 1]!;
    into.push({
      in: field.in,
      skill: skill < 0 ? null : taxonomy.skills[skill]!.id,
      quote: field.given.slice(start, end),
      start,
      end,
      section: field.sections?.section[from] ?? 'unknown',
      weight,
    });
  }
}
