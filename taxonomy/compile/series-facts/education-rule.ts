import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import type { HiringRow } from './hiring-rows.ts';

/**
 * Whether OPM asks for a degree or listed college courses.
 * Two transcriptions of OPM's standards are at hand. Where both speak and differ, the rule is `disputed` and nobody is told that a degree is
 * or isn't needed. Where only the entry-hiring table speaks, its reading of postings is used for "none" alone: that postings of a few years
 * ask for a degree doesn't make it OPM's rule. A tier of "none" means that OPM has no standard for all agencies (attorneys, chaplains, pilots),
 * not that none is asked: it counts as silence.
 */
export function educationRule(
  tier: 'mandatory' | 'optional' | 'none' | null,
  hiring: HiringRow | undefined,
): OccupationalSeries['education'] {
  const says = hiring?.degreeRequired ?? null;
  if (tier !== null && tier !== 'none') {
    const required = tier === 'mandatory';
    if (says !== null && says !== required) return { rule: 'disputed', source: 'opm-series-tiers, career-explorer-2026' };
    return { rule: required ? 'required' : 'optional', source: 'opm-series-tiers' };
  }
  if (says === true) return { rule: 'required', source: 'career-explorer-2026' };
  if (hiring?.asks === 'none') return { rule: 'none', source: 'career-explorer-2026' };
  return { rule: 'unknown', source: '' };
}
