import { opensGrade } from '../../../taxonomy/rules/opens-grade.ts';

const ladders = [
  { name: 'Office and technical support work', two: false, grades: [1, 2, 3, 4, 5] },
  { name: 'Analyst, specialist and professional work', two: true, grades: [5, 7, 9, 11] },
] as const;

/** What no, some or finished study opens, on the two ladders there are. */
export function GradeKeys() {
  return (
    <section>
      <h2>What opens which grade</h2>
      <p class="section-says">
        There are two ladders. One moves up a grade at a time, the other two. Some kinds of job also ask for a degree in their field.
      </p>
      <div class="grade-keys">
        {ladders.map(({ name, two, grades }) => (
          <table key={name} class="figures plain-table">
            <caption>{name}</caption>
            <thead>
              <tr>
                <th scope="col">Grade</th>
                <th scope="col">By study</th>
                <th scope="col">Or by work</th>
              </tr>
            </thead>
            <tbody>
              {grades.map((grade) => {
                const key = opensGrade(grade, two);
                return (
                  <tr key={grade}>
                    <th scope="row">GS-{grade}</th>
                    <td>{key?.study}</td>
                    <td>{key?.work}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        ))}
      </div>
      <p class="small quiet">
        OPM General Schedule operating manual, May 2022. Above GS-11 study alone opens no grade. High grades: a 3.0 average, a 3.5 in the
        major, the upper third of the class, or an honor society.
      </p>
    </section>
  );
}
