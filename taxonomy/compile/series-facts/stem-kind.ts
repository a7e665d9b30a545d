import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import { normalCapitals } from './official-title.ts';

/** STEM or health type of a series: FedScope's list first, then this project's own judgement for codes newer than that list (source/stem.json). */
export function stemKind(listed: string | null, judged: string | undefined): OccupationalSeries['stem'] {
  if (listed) return { kind: normalCapitals(listed.replace(/ OCCUPATIONS$/, '')), source: 'opm-stem-2018' };
  return judged ? { kind: judged, source: 'counterpart' } : null;
}
