import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Engine } from '../engine.ts';
import { loadEngine } from '../load-engine.ts';
import { OpensMost } from '../my-skills/opens-most.tsx';

/** Skills not marked yet that would open most of the work a person's ads point to. `series` are the codes they point to. */
export function OpensInAds({ series, mine }: { series: readonly string[]; mine: ReadonlySet<string> }) {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    // The ledger beside it says when the engine can't be had.
    loadEngine().then(setEngine, () => undefined);
  }, []);
  const key = series.join(' ');
  const only = useMemo(() => new Set(series), [key]);
  return engine && <OpensMost engine={engine} mine={mine} only={only} heading="Skills that would open most of this work" />;
}
