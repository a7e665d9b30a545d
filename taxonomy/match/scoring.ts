import type { Calibration } from '../load-taxonomy.ts';
import type { Band } from '../schema/analysis.ts';
import type { MentionedSkill } from './mentioned-skills.ts';
import type { ProfilePull } from './profile-pulls.ts';
import type { FieldReading } from './read-fields.ts';

/** Fewer telling words than this in a text without a usable title are no basis for a ranking: a line or two of small talk has them. */
const LEAST_TERMS = 5;
/** A skill says as much as so many telling words. */
const WORDS_OF_SKILL = 2;
/** A title needs at least one word that some series' titles use. */
const LEAST_TITLE_TERMS = 1;

/** Whether there is enough to name any series at all. */
export function isEnough(fields: readonly FieldReading[], mentioned: readonly MentionedSkill[], pulls: readonly ProfilePull[]): boolean {
  if (pulls.some(({ by, cells }) => by !== 'level' && cells.length > 0)) return true;
  return fields.some((field) =>
    field.in === 'title'
      ? field.terms.count >= LEAST_TITLE_TERMS
      : field.terms.count + WORDS_OF_SKILL * mentioned.filter((one) => one.field === field).length >= LEAST_TERMS,
  );
}

/**
 * Band of a match. "Strong" is for a first place that was right at least 80 times in 100 on judged private ads of the same belief;
 * later places can be good at best, because two kinds of job can't both be the likeliest.
 */
export function bandOf(share: number, rank: number, { strong, good }: Calibration): Band {
  if (rank === 0 && share >= strong) return 'strong';
  return share >= good ? 'good' : 'partial';
}
