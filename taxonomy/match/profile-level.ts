import type { Taxonomy } from '../load-taxonomy.ts';
import type { Profile } from '../schema/profile.ts';
import type { PullCells } from './skill-pulls.ts';

/**
 * Two-grade series (analysts, specialists, professionals) ask for a degree, three years of work or work of one's own; one-grade series
 * (clerks, assistants, technicians) start lower. What a person says of her level tips a tie between the two, and no more than that.
 */
const TILT = 0.4;
/** A series whose degree OPM requires is out of reach without one, but may be what she studies for. */
const NO_DEGREE = -0.8;
/** GS-5 of a two-grade series takes three years of general experience in place of a degree (OPM's group standard). */
const ENOUGH_YEARS = 3;

const DEGREES: ReadonlySet<Profile['education']> = new Set(['bachelor', 'superior bachelor', 'master', 'doctorate']);
const NO_DEGREES: ReadonlySet<Profile['education']> = new Set(['none', 'high school', 'some college']);

/** What years, level of duties and education add; null where the person said nothing of them, or nothing that tells. */
export function levelPull(profile: Profile, taxonomy: Taxonomy): { label: string; cells: PullCells } | null {
  const { years, duties, education } = profile;
  const upper = [
    ...(DEGREES.has(education) ? ['a degree'] : []),
    ...(duties === 'led' ? ['leading work'] : duties === 'independent' ? ['work on your own'] : []),
    ...(years !== undefined && years >= ENOUGH_YEARS ? [`${Math.floor(years)} years of work`] : []),
  ];
  const lower = upper.length === 0 && (duties === 'guided' || years !== undefined);
  const noDegree = NO_DEGREES.has(education);
  if (upper.length === 0 && !lower && !noDegree) return null;
  const cells = taxonomy.codes.flatMap((code, column) => {
    const plate = taxonomy.plates.get(code);
    const tilt = plate?.twoGradeInterval === upper.length > 0 && (lower || upper.length > 0) ? TILT : 0;
    const pull = tilt + (noDegree && plate?.education?.rule === 'required' ? NO_DEGREE : 0);
    return pull === 0 ? [] : [{ column, pull }];
  });
  return { label: upper.length > 0 ? upper.join(', ') : 'work at the start of a career', cells };
}
