import type { Section } from '../schema/analysis.ts';
import type { Profile } from '../schema/profile.ts';
import type { FieldReading } from './read-fields.ts';

const NO_EVIDENCE: ReadonlySet<Section> = new Set(['benefits', 'employer', 'legal', 'application', 'background']);

/** What to say when there is too little to name any series: what was there, and what would settle it. */
export function settlingNote(fields: readonly FieldReading[], profile: Profile | null): string {
  const text = fields.find((field) => field.in === 'text');
  const title = fields.find((field) => field.in === 'title');
  if (text) {
    const said = text.sections?.section.filter((section) => !NO_EVIDENCE.has(section)).length ?? 0;
    if (said === 0 && text.reading.tokens.count > 0)
      return 'Not enough to tell. This text speaks of the employer, pay or rules only. The list of duties would settle it.';
    return title
      ? 'Not enough to tell. The list of duties would settle it.'
      : 'Not enough to tell. The list of duties, or the job title, would settle it.';
  }
  if (title) return 'Not enough to tell. This title does not name a kind of work. The list of duties would settle it.';
  if (profile && saysSomething(profile))
    return 'Not enough to tell. One or two skills from your work, or a job title you have held, would settle it.';
  return 'Nothing to read: no title, text or skill was given.';
}

const saysSomething = ({ skills, titles, military, majors, credentials, years, duties, education }: Profile): boolean =>
  [skills, titles, military, majors, credentials].some((list) => list.length > 0) ||
  years !== undefined ||
  duties !== undefined ||
  education !== undefined;
