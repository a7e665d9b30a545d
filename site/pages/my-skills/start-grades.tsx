import type { GradeAdvice } from '../../../taxonomy/rules/grade.ts';
import { fitMajors } from '../../../taxonomy/rules/positive-education.ts';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { Plate } from '../../../taxonomy/schema/taxonomy.ts';
import { seriesPage } from '../frame/links.ts';
import type { KindNear, StartOf } from '../reader/know-person.ts';

const missingWords: Record<GradeAdvice['missing'][number], string> = {
  education: 'your schooling',
  duties: 'how closely you were guided',
  years: 'years of work like this',
};

const dollars = (n: number) => `$${n.toLocaleString('en-US')}`;

const byWords: Record<GradeAdvice['by'], string> = {
  education: 'by your schooling',
  experience: 'by your work',
  both: 'by your schooling and by your work',
  nothing: '',
};

export interface StartGradesProps {
  kinds: readonly Pick<KindNear, 'plate' | 'majors' | 'start'>[];
  profile: Profile;
}

/** For the kinds of job nearest to a person: where to start, what that rests on, what would raise it, and the degree rule against her fields of study. */
export function StartGrades({ kinds, profile }: StartGradesProps) {
  if (kinds.length === 0) return null;
  return (
    <table class="plain-table stacks">
      <caption>Where you could start</caption>
      <thead>
        <tr>
          <th scope="col">Kind of job</th>
          <th scope="col">Start your search at</th>
          <th scope="col">What would raise it</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ plate, majors, start: { advice, pay } }) => (
          <tr key={plate.code}>
            <th scope="row">
              <a href={seriesPage(plate.code)}>{plate.title}</a> <span class="figure quiet">{plate.code}</span>
            </th>
            <td>
              <Start plate={plate} advice={advice} pay={pay} />
              {plate.education.rule === 'required' && (
                <span class="small start-note">{degreeWords(plate, profile, majors, advice?.degreeMissing ?? false)}</span>
              )}
            </td>
            <td data-by={advice && raiseWords(advice) ? 'What would raise it' : undefined}>
              {advice && raiseWords(advice)}
              {advice && advice.missing.length > 0 && (
                <span class="small quiet start-note">Not said yet: {advice.missing.map((name) => missingWords[name]).join(', ')}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Above what study and duties open, each grade asks for a year at the one below. */
function raiseWords({ start, usual, raisedBy }: GradeAdvice): string {
  if (raisedBy.length > 0) return raisedBy.join(', ');
  return start !== null && start < usual.high ? 'a year at that grade' : '';
}

function Start({ plate, advice, pay }: StartOf & { plate: Plate }) {
  if (!advice) {
    return (
      <span class="quiet">
        {plate.collar === 'blue' ? 'Paid by the hour, without GS grades' : 'Not on the General Schedule, or not known'}
      </span>
    );
  }
  const usual = `most people are at GS-${advice.usual.low}${advice.usual.high > advice.usual.low ? ` to ${advice.usual.high}` : ''}`;
  if (advice.start === null) return <span class="quiet">Not known yet; {usual}</span>;
  return (
    <>
      <b class="figure">GS-{advice.start}</b> {byWords[advice.by]}
      {pay && (
        <span class="small start-note">
          <span class="figure">
            {dollars(pay.low)} to {dollars(pay.high)}
          </span>{' '}
          a year; {pay.place}, {pay.year}
        </span>
      )}
      <span class="small quiet start-note">
        {usual}
        {advice.belowUsual && ', so openings at your start are rare'}
        {advice.amongBeginners !== null && `; most beginners start at GS-${advice.amongBeginners}`}
      </span>
    </>
  );
}

/** The degree rule in words, and whether a field of hers is on the list of 2013, where we have that list. */
function degreeWords(plate: Plate, profile: Profile, listed: readonly string[], missing: boolean): string {
  const rule = 'It asks for a degree in the field or set college courses.';
  if (missing) return `${rule} Work alone does not open it.`;
  if (listed.length === 0) return rule;
  const fit = fitMajors({ education: plate.education, majors: [...listed] }, profile.majors);
  if (fit.verdict === 'listed') return `${rule} ${fit.matched.join(', ')} is on its list.`;
  return fit.verdict === 'other' ? `${rule} Your field is not on its list; your courses may still do.` : rule;
}
