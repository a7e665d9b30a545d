import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import type { HiringRow } from './hiring-rows.ts';

/**
 * Whether OPM asks for a degree or listed college courses.
 * Two transcriptions of OPM's standards are at hand. "mandatory" of the tiers is OPM's own list of positive education requirements, and holds
 * whatever the other says: among the engineers and therapists that the other leaves out, nine in ten of those hired hold a degree. Where both
 * speak of the rest and differ, the rule is `disputed` and nobody is told that a degree is or isn't needed. Where only the entry-hiring table
 * speaks, its reading of postings is used for "none" alone: that postings of a few years ask for a degree doesn't make it OPM's rule. A tier of
 * "none" means that OPM has no standard for all agencies (attorneys, chaplains, pilots), not that none is asked: it counts as silence.
 */
export function educationRule(
  tier: 'mandatory' | 'optional' | 'none' | null,
  hiring: HiringRow | undefined,
): OccupationalSeries['education'] {
  const says = hiring?.degreeRequired ?? null;
  if (tier === 'mandatory') return { rule: 'required', source: 'opm-series-tiers' };
  if (tier === 'optional') {
    return says === true
      ? { rule: 'disputed', source: 'opm-series-tiers, career-explorer-2026' }
      : { rule: 'optional', source: 'opm-series-tiers' };
  }
  if (says === true) return { rule: 'required', source: 'career-explorer-2026' };
  if (hiring?.asks === 'none') return { rule: 'none', source: 'career-explorer-2026' };
  return { rule: 'unknown', source: '' };
}
