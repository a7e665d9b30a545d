import { pickSpecialty } from '../rules/pick-specialty.ts';
import type { SeriesLinks } from '../schema/series-links.ts';
import type { ProfilePull } from './profile-pulls.ts';
import type { FieldReading } from './read-fields.ts';

/**
 * Label of the kind of work inside a catch-all series (2210, 0343, 0301 ...) that the words point to; null where none stands out, or the
 * series holds one kind only. Without an ad, the person's own words are read.
 */
export function nameSpecialty(
  code: string,
  fields: readonly FieldReading[],
  pulls: readonly ProfilePull[],
  { specialties }: SeriesLinks,
): string | null {
  const kinds = specialties[code];
  if (!kinds) return null;
  const title = fields.find((field) => field.in === 'title')?.reading.text;
  const text = fields.length > 0 ? fields.find((field) => field.in === 'text')?.reading.text : pulls.map(({ label }) => label).join('; ');
  return pickSpecialty(kinds, { title, text })?.label ?? null;
}
