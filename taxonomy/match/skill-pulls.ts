import type { Taxonomy } from '../load-taxonomy.ts';
import { readText } from '../text/read-text.ts';
import { gatherTerms, makeTermSpace } from './gather-evidence.ts';

/** What one thing adds to the raw sums of series: column and pull. */
export type PullCells = readonly { readonly column: number; readonly pull: number }[];

/**
 * A whole ad has about 150 telling words; a skill is worth this share of one. At 0.35, three marked skills of one kind move a close
 * second to the first place, and one alone seldom does.
 */
const SKILL_SHARE = 0.35;

/** Pulls below this move nothing a person would see. */
const LEAST_PULL = 0.02;

const known = new WeakMap<Taxonomy, Map<number, PullCells>>();

/** What one skill adds, whatever else there is: the pulls of the words of its label, as learned from federal text. */
export function skillPull(skill: number, taxonomy: Taxonomy): PullCells {
  const pulls = known.get(taxonomy) ?? new Map<number, PullCells>();
  known.set(taxonomy, pulls);
  const ready = pulls.get(skill);
  if (ready) return ready;
  const made = pullOfWords(taxonomy.skills[skill]!.label, 'text', SKILL_SHARE, taxonomy);
  pulls.set(skill, made);
  return made;
}

/** Pulls of a few words, read as words of duties ('text') or as a job title ('title'), times a share. */
export function pullOfWords(words: string, as: 'text' | 'title', share: number, taxonomy: Taxonomy): PullCells {
  const weights = as === 'text' ? taxonomy.textWeights : taxonomy.titleWeights;
  const scale = as === 'text' ? taxonomy.calibration.textScale : taxonomy.calibration.titleScale;
  const reading = readText(words, taxonomy.lexicon);
  const terms = gatherTerms(reading, null, taxonomy.lexicon, weights.idf, makeTermSpace(weights.rows));
  const byColumn = new Map<number, number>();
  for (let k = 0; k < terms.count; k++) {
    const row = terms.row[k]!;
    const value = terms.value[k]! * scale * share;
    for (let cell = weights.start[row]!; cell < weights.start[row + 1]!; cell++) {
      const column = weights.column[cell]!;
      byColumn.set(column, (byColumn.get(column) ?? 0) + value * weights.pull[cell]!);
    }
  }
  return [...byColumn].filter(([, pull]) => Math.abs(pull) >= LEAST_PULL).map(([column, pull]) => ({ column, pull }));
}
