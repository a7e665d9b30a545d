import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import { loadEngine, type PanelAnswer, type PanelEngine, type PanelOptions } from './engine.ts';

/** What comes of an ad: worked out again whenever the ad, the profile, or a choice changes. Null until taxonomy and profile are there. */
export function useAnswer(
  posting: Posting | null,
  profile: Profile | null,
  options: PanelOptions,
): { engine: PanelEngine | null; shown: PanelAnswer | null } {
  const [engine, setEngine] = useState<PanelEngine | null>(null);
  const { titleBlind, payArea } = options;
  useEffect(() => void loadEngine().then(setEngine), []);
  const shown = useMemo(
    () => (engine && posting && profile ? engine.answer(posting, profile, { titleBlind, payArea }) : null),
    [engine, posting, profile, titleBlind, payArea],
  );
  return { engine, shown };
}
