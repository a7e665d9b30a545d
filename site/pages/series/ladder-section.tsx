import { gradeLadder } from '../../../taxonomy/rules/education-grade.ts';
import { opensGrade } from '../../../taxonomy/rules/opens-grade.ts';
import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';
import type { RulesData } from '../../../taxonomy/schema/rules-data.ts';
import type { Plate } from '../../../taxonomy/schema/taxonomy.ts';
import { ChartFigure } from '../../ui/chart-figure.tsx';
import { DatedLine } from '../applying/dated-line.tsx';
import { Explained } from '../glossary/explained.tsx';

export interface LadderSectionProps {
  series: OccupationalSeries;
  plate: Plate;
  rules: Pick<RulesData, 'applying'>;
}

/** Each grade of the ladder: how many stand there, and what opens it by study or by work. Only where most of the series is GS. */
export function LadderSection({ series, plate, rules }: LadderSectionProps) {
  if (!plate.gsGrades) return null;
  const study = rules.applying.find(({ id }) => id === `study-${series.code}`);
  const counts = new Map(Object.entries(series.gsGrades).map(([grade, count]) => [Number(grade), count]));
  const top = Math.max(...counts.keys());
  const two = series.twoGradeInterval;
  const grades = [...new Set([...counts.keys(), ...(two === null ? [] : gradeLadder(two, top))])].sort((a, b) => a - b);
  const lowest = Math.min(...counts.keys(), plate.gsGrades.low);
  const shown = grades.filter((grade) => grade >= lowest);
  const most = Math.max(...counts.values());
  return (
    <section id="grades">
      <h2>Its grades, and what opens them</h2>
      <p class="section-says">{sayDegree(series)}</p>
      {study && (
        <div>
          <p class="section-says">{study.says}</p>
          <DatedLine fact={study} />
        </div>
      )}
      <ChartFigure
        name={`grades-${series.code}`}
        label={`Grades of ${series.title}`}
        source={
          <>
            People: OPM, March 2025; cells of ten or fewer are hidden. What opens a grade: OPM operating manual, May 2022.
            {two !== null && ' Part study and part work can add up.'} The opening decides.
          </>
        }
      >
        <table class="plain-table ladder">
          <caption>
            {plate.gsGrades.low === plate.gsGrades.high
              ? `Eight in ten people are near GS-${plate.gsGrades.low}`
              : `Eight in ten people are at GS-${plate.gsGrades.low} to ${plate.gsGrades.high}`}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Explained id="grade">Grade</Explained>
              </th>
              <th scope="col">People</th>
              <th scope="col">By study</th>
              <th scope="col">Or by work</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((grade) => {
              const key = two === null ? null : opensGrade(grade, two);
              const count = counts.get(grade);
              return (
                <tr key={grade}>
                  <th scope="row" class="ladder-grade">
                    GS-{grade}
                  </th>
                  <td>
                    <span class="bar-cell">
                      <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                        {count !== undefined && <rect width={Math.max(0.5, (count / most) * 100).toFixed(1)} height="10" />}
                      </svg>
                      <span class="figure">{count?.toLocaleString('en-US') ?? 'few'}</span>
                    </span>
                  </td>
                  <td class="ladder-cell" data-by="By study">
                    {key ? (key.study ?? 'not alone') : ''}
                  </td>
                  <td class="ladder-cell" data-by="By work">
                    {key?.work ?? ''}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ChartFigure>
    </section>
  );
}

/** The degree rule before the ladder, because it comes on top of it; majors where a list is at hand. */
function sayDegree({ education, majors, twoGradeInterval, alsoOneGrade }: OccupationalSeries): string {
  const listed = majors.filter((major) => major.toLowerCase() !== 'any major').slice(0, 6);
  const rule = {
    required: `At every grade it asks for a degree in the field or set college courses.${listed.length > 0 ? ` Majors that usually fit: ${listed.join(', ')}.` : ''}`,
    optional: 'No degree is a must: work can stand in for study at every grade.',
    none: 'No degree is asked for.',
    disputed: 'Our sources disagree on the degree rule. Read each opening.',
    unknown: 'We do not know the degree rule. Read each opening.',
  }[education.rule];
  const steps =
    twoGradeInterval === null
      ? ''
      : twoGradeInterval
        ? ' People move up two grades at a time until GS-11, then one.'
        : ' People move up one grade at a time.';
  return `${rule}${steps}${alsoOneGrade ? ' Some of this work moves one grade at a time.' : ''}`;
}
