import type { Findable } from '../../../taxonomy/lookup/build-finder.ts';
import type { Profile } from '../../../taxonomy/schema/profile.ts';

/** What a person goes by besides skills: the lists of the profile that hold plain names. */
export type BackgroundList = 'titles' | 'military' | 'majors';

/** Where the profile keeps what was picked; null for a skill, which is marked instead. */
export function listFor(kind: Findable['kind']): BackgroundList | null {
  if (kind === 'title') return 'titles';
  if (kind === 'major') return 'majors';
  return kind === 'military' ? 'military' : null;
}

/** Adds a name to one of the lists, once, or takes it off. */
export const changeBackground =
  (list: BackgroundList, name: string, there: boolean) =>
  (profile: Profile): Profile => {
    const others = profile[list].filter((one) => one !== name);
    return { ...profile, [list]: there ? [...others, name] : others };
  };
