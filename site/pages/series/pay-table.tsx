import { payAt } from '../../../taxonomy/rules/pay.ts';
import type { GsPayTable } from '../../../taxonomy/schema/gs-pay-table.ts';

const dollars = (n: number) => `$${n.toLocaleString('en-US')}`;
const STEPS = [1, 5, 10] as const;

export interface PayTableProps {
  table: GsPayTable;
  /** GS grades, lowest first. */
  grades: readonly number[];
  /** Code of the pay area. */
  area: string;
}

/** Yearly pay by grade at three steps in one pay area. */
export function PayTable({ table, grades, area }: PayTableProps) {
  const place = table.localities.find(({ code }) => code === area)?.name ?? '';
  const cells = grades.map((grade) => ({ grade, steps: STEPS.map((step) => payAt(table, grade, step, area)) }));
  const capped = cells.some(({ steps }) => steps.some((cell) => cell?.capped));
  return (
    <>
      <table class="figures plain-table">
        <caption>
          {place}, {table.year}
        </caption>
        <thead>
          <tr>
            <th scope="col">Grade</th>
            <th scope="col">First step</th>
            <th scope="col">Fifth step</th>
            <th scope="col">Top step</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ grade, steps }) => (
            <tr key={grade}>
              <th scope="row">GS-{grade}</th>
              {steps.map((cell, at) => (
                <td key={STEPS[at]}>{cell ? `${dollars(cell.pay)}${cell.capped ? '*' : ''}` : ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {capped && <p class="small quiet">* Held down: no such salary may pass {dollars(table.cap)}.</p>}
    </>
  );
}
