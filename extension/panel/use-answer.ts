import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Doors } from '../../taxonomy/match/profile-doors.ts';
import type { OccupationLinks } from '../../taxonomy/schema/occupation-links.ts';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import { loadEngine, type PanelAnswer, type PanelEngine } from './engine.ts';
import { doorsFor, occupationsFor } from './taxonomy-parts.ts';

/** What comes of an ad: worked out again whenever the ad, the profile, or a choice changes. Null until taxonomy and profile are there. */
export function useAnswer(
  posting: Posting,
  profile: Profile | null,
  { titleBlind, payArea }: { titleBlind: boolean; payArea: string | null },
): { engine: PanelEngine | null; shown: PanelAnswer | null } {
  const [engine, setEngine] = useState<PanelEngine | null>(null);
  const [doors, setDoors] = useState<Doors | undefined>();
  useEffect(() => void loadEngine().then(setEngine), []);
  const [occupations, setOccupations] = useState<OccupationLinks | undefined>();
  useEffect(() => void doorsFor(profile).then(setDoors), [profile]);
  useEffect(() => void occupationsFor(posting).then(setOccupations), [posting]);
  const shown = useMemo(
    () => (engine && profile ? engine.answer(posting, profile, { titleBlind, payArea, doors, occupations }) : null),
    [engine, posting, profile, titleBlind, payArea, doors, occupations],
  );
  return { engine, shown };
}
