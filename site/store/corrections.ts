import type { Correction, Profile } from '../../taxonomy/schema/profile.ts';

/** What a person says of a marked word: not meant in this ad, never a skill, or another skill wherever it stands. */
export type HowWrong = 'not-here' | 'never' | { means: string };

/** The correction that says it. An ad without an id can't be named later, so "not here" holds everywhere then. */
export function correctionOf(form: string, how: HowWrong, postingId: string | undefined): Correction {
  if (typeof how === 'object') return { kind: 'means', form, skill: how.means };
  return how === 'never' || !postingId ? { kind: 'never', form } : { kind: 'not-here', form, postingId };
}

/** Two corrections speak of the same thing: the same form, and for "not here" the same ad. `never` and `means` exclude each other. */
function sameMatter(a: Correction, b: Correction): boolean {
  if (a.form.toLowerCase() !== b.form.toLowerCase()) return false;
  if (a.kind === 'not-here' || b.kind === 'not-here')
    return a.kind === b.kind && 'postingId' in a && 'postingId' in b && a.postingId === b.postingId;
  return true;
}

/** The profile with one more correction; an earlier one on the same matter gives way. Forms are kept lower-cased. */
export function correct(profile: Profile, correction: Correction): Profile {
  const others = profile.corrections.filter((other) => !sameMatter(other, correction));
  return { ...profile, corrections: [...others, { ...correction, form: correction.form.toLowerCase() }] };
}

/** The profile without that correction: the reading is as it was before the person spoke. */
export function undoCorrection(profile: Profile, correction: Correction): Profile {
  return {
    ...profile,
    corrections: profile.corrections.filter((other) => other.kind !== correction.kind || !sameMatter(other, correction)),
  };
}
