import type { Taxonomy } from '../load-taxonomy.ts';
import { readText } from '../text/read-text.ts';
import { gatherTerms, makeTermSpace, type Terms } from './gather-evidence.ts';
import { addRow } from './rank-series.ts';

/** What one thing adds to the raw sums of series: column and pull. */
export type PullCells = readonly { readonly column: number; readonly pull: number }[];

/**
 * A skill a person marks counts half of what it says: few are marked, and at the whole a first match called strong was right 64 times in 100 (at
 * half 75, and as often among the first three; quality: "A few skills of judged private ads, as a profile").
 */
const SKILL_SHARE = 0.5;
/**
 * The words of a skill's label, as a share of what they would pull in a whole ad of about 150 telling words. A tool's name is often a word of another
 * trade ("React", "Spark"), so it counts for less.
 */
const WORD_SHARE = { tool: 0.085, other: 0.14 };

/** Pulls below this move nothing a person would see. */
const LEAST_PULL = 0.02;

const known = new WeakMap<Taxonomy, Map<number, PullCells>>();

/**
 * What one skill adds, whatever else there is: what the private occupations that have it and the series whose texts name it say, and the pulls
 * of the words of its label.
 */
export function skillPull(skill: number, taxonomy: Taxonomy): PullCells {
  const pulls = known.get(taxonomy) ?? new Map<number, PullCells>();
  known.set(taxonomy, pulls);
  const ready = pulls.get(skill);
  if (ready) return ready;
  const { label, kind } = taxonomy.skills[skill]!;
  const sums = new Float64Array(taxonomy.codes.length);
  addRow(taxonomy.skillPulls.occupations, skill, SKILL_SHARE, sums);
  addRow(taxonomy.skillPulls.federal, skill, SKILL_SHARE, sums);
  const words = pullOfWords(label, 'text', kind === 'tool' ? WORD_SHARE.tool : WORD_SHARE.other, taxonomy);
  for (const { column, pull } of words) sums[column]! += pull;
  const made = [...sums].flatMap((pull, column) => (Math.abs(pull) >= LEAST_PULL ? [{ column, pull }] : []));
  pulls.set(skill, made);
  return made;
}

/** Pulls of a few words, read as words of duties ('text') or as a job title ('title'), times a share. */
export function pullOfWords(words: string, as: 'text' | 'title', share: number, taxonomy: Taxonomy): PullCells {
  const weights = as === 'text' ? taxonomy.textWeights : taxonomy.titleWeights;
  const scale = as === 'text' ? taxonomy.calibration.textScale : taxonomy.calibration.titleScale;
  const reading = readText(words, taxonomy.lexicon);
  const terms = gatherTerms(reading, null, taxonomy.lexicon, weights.idf, makeTermSpace(weights.rows));
  const apart = as === 'text' ? wordsOfPairs(terms) : none;
  const norm = lengthOf(terms, apart);
  const byColumn = new Map<number, number>();
  for (let k = 0; k < terms.count; k++) {
    const row = terms.row[k]!;
    if (apart.has(row)) continue;
    const value = (terms.value[k]! / norm) * scale * share;
    for (let cell = weights.start[row]!; cell < weights.start[row + 1]!; cell++) {
      const column = weights.column[cell]!;
      byColumn.set(column, (byColumn.get(column) ?? 0) + value * weights.pull[cell]!);
    }
  }
  return [...byColumn].filter(([, pull]) => Math.abs(pull) >= LEAST_PULL).map(([column, pull]) => ({ column, pull }));
}

const none: ReadonlySet<number> = new Set();

/** Single words that stand in a known pair: "data warehousing" is nothing that a warehouse does, "vital signs" nothing that one paints. */
function wordsOfPairs({ hits, hitRow, hitFrom, hitTo }: Terms): ReadonlySet<number> {
  const paired = new Set<number>();
  for (let h = 0; h < hits; h++) if (hitTo[h]! - hitFrom[h]! > 1) for (let at = hitFrom[h]!; at < hitTo[h]!; at++) paired.add(at);
  const rows = new Set<number>();
  for (let h = 0; h < hits; h++) if (hitTo[h]! - hitFrom[h]! === 1 && paired.has(hitFrom[h]!)) rows.add(hitRow[h]!);
  return rows;
}

/** Length of what is left of a text's terms without some; 1 where all stay. */
function lengthOf({ count, row, value }: Terms, without: ReadonlySet<number>): number {
  let sum = 0;
  for (let k = 0; k < count; k++) if (!without.has(row[k]!)) sum += value[k]! * value[k]!;
  return Math.sqrt(sum) || 1;
}
