import type { EarlyDoor } from '../../../taxonomy/rules/early-career.ts';
import type { Plate } from '../../../taxonomy/schema/taxonomy.ts';
import { seriesPage, to } from '../frame/links.ts';

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** What opens the door, as a sentence. */
const opensSentence: Record<EarlyDoor['opensWith'], string> = {
  'no study': 'You can begin without any study.',
  'high school': 'A high school diploma opens its usual first grade.',
  'some college': 'Some college, or a little work, opens its usual first grade.',
  experience: 'It opens with work done before, more than with study.',
  'bachelor’s degree': 'A finished bachelor’s degree opens its first grade; for most such work any field will do.',
  'degree in the field': 'It opens with a degree in the field or set college courses.',
  'cannot tell': 'Our sources don’t say what opens it. Read each opening.',
};

/** How one begins in this kind of work: what opens it, how many are hired, how that stands against the best year, and internships. */
export function EarlySection({ door, plate }: { door: EarlyDoor; plate: Pick<Plate, 'collar' | 'gsGrades'> }) {
  const grade = plate.collar === 'blue' ? 'wage grade ' : plate.gsGrades ? 'GS-' : 'grade ';
  const { opensWith, usualGrade, last12, best12, ofBest, youngShare, internships, code } = door;
  return (
    <section id="early">
      <h2>Early in your career</h2>
      <p class="section-says">
        {opensSentence[opensWith]} {usualGrade !== null && `Most beginners start at ${grade}${usualGrade}.`}
      </p>
      {last12 !== null && (
        <p class="section-says">
          {last12.toLocaleString('en-US')} people were hired at entry level in the last twelve months on file.
          {best12 !== null &&
            ofBest !== null &&
            ` The best twelve since 2021 saw ${best12.toLocaleString('en-US')}, so hiring stands at ${percent(ofBest)} of that.`}
          {youngShare !== null && ` About ${percent(youngShare)} of those hired were young.`}
        </p>
      )}
      {internships !== null && internships !== code && (
        <p class="section-says">
          Students start in <a href={seriesPage(internships)}>student trainee jobs of this group</a>, and may stay on.
        </p>
      )}
      <p class="small quiet">
        {last12 === null
          ? 'The table of entry hires is silent on this kind of job. '
          : 'Hires: usajobs-career-explorer, table of August 2026; permanent jobs only. '}
        <a href={to('early-career/')}>Compare first jobs</a>
      </p>
    </section>
  );
}
