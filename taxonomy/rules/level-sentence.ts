import type { Profile } from '../schema/profile.ts';
import type { Plate } from '../schema/taxonomy.ts';
import { adviseFor } from './advise-for.ts';

/**
 * Where to start searching, the degree rule where the person's study falls short of it, and what would raise the start.
 * Null where the person said nothing yet or a grade would mislead. Never a promise.
 */
export function levelSentence(
  plate: Pick<Plate, 'twoGradeInterval' | 'gsGrades' | 'education' | 'entry'>,
  profile: Pick<Profile, 'education' | 'duties' | 'years'> | null,
): string | null {
  if (!profile) return null;
  const advice = adviseFor(plate, profile);
  if (!advice || advice.start === null) return null;
  const { start, usual, belowUsual, amongBeginners, degreeMissing, raisedBy } = advice;
  return [
    `Start your search at GS-${start}.`,
    belowUsual ? `Nearly all of this work sits at GS-${usual.low} or higher, so openings there are rare.` : '',
    amongBeginners === null ? '' : `Most beginners start at GS-${amongBeginners}.`,
    degreeMissing ? 'It asks for a degree or set courses, whatever your experience.' : '',
    raisedBy[0] ? `What would raise it first: ${raisedBy[0]}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where most of this work sits; null where most of it isn't on the General Schedule. */
export function usualGrades({ gsGrades }: Pick<Plate, 'gsGrades'>): string | null {
  if (!gsGrades) return null;
  return `This work usually sits at GS-${gsGrades.low}${gsGrades.high > gsGrades.low ? ` to ${gsGrades.high}` : ''}.`;
}
