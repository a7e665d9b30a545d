import { adviseGrade } from '../../taxonomy/rules/grade.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import type { Plate } from '../../taxonomy/schema/taxonomy.ts';

/** Where to start searching, and what would raise it; null where the person said nothing yet or a grade would mislead. Never a promise. */
export function levelSentence(plate: Plate, profile: Profile | null): string | null {
  if (!profile) return null;
  const advice = adviseGrade({
    education: profile.education,
    duties: profile.duties,
    years: profile.years,
    twoGradeInterval: plate.twoGradeInterval,
    usual: plate.gsGrades,
    degreeRule: plate.education.rule,
  });
  if (!advice || advice.start === null) return null;
  const { start, usual, belowUsual, degreeMissing, raisedBy } = advice;
  return [
    `Start your search at GS-${start}.`,
    belowUsual ? `Most of this work begins at GS-${usual.low}, so openings there are rare.` : '',
    degreeMissing ? 'It asks for a degree or set courses, whatever your experience.' : '',
    raisedBy[0] ? `What would raise it first: ${raisedBy[0]}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
