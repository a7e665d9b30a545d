import type { PlateFact } from '../../ui/plate-facts.ts';
import type { PrivateOccupation } from './private-row.ts';

const dollars = (n: number) => `$${Math.round(n / 1000)}k`;

/** Four facts of a private occupation, always in this order, each dated. What the labor statistics don't say stays not known. */
export function occupationFacts(outlook: PrivateOccupation['outlook']): PlateFact[] {
  const wage = (label: string, value: number | null | undefined): PlateFact => ({
    label,
    value: value ? dollars(value) : null,
    note: value ? 'average a year, May 2024' : 'the statistics are silent',
  });
  const growth = outlook?.growth ?? null;
  const openings = outlook?.openings ?? null;
  return [
    wage('Pay in private work', outlook?.privateWage),
    wage('Pay in federal work', outlook?.federalWage),
    {
      label: 'Jobs by 2034',
      value: growth === null ? null : `${Math.abs(growth)}% ${growth < 0 ? 'fewer' : 'more'}`,
      note: growth === null ? 'no projection' : 'than in 2024, all employers',
    },
    {
      label: 'Openings a year',
      value: openings === null ? null : Math.round(openings * 1000).toLocaleString('en-US'),
      note: openings === null ? 'no projection' : 'expected, 2024 to 2034',
    },
  ];
}
