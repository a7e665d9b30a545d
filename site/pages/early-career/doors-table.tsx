import type { EarlyDoor } from '../../../taxonomy/rules/early-career.ts';
import { seriesPage } from '../frame/links.ts';

const n = (value: number | null) => value?.toLocaleString('en-US') ?? 'not known';
const percent = (share: number | null) => (share === null ? 'not known' : `${Math.round(share * 100)}%`);

/** First jobs as a table: what opens each, where people start, and how hiring stands. */
export function DoorsTable({ doors }: { doors: readonly EarlyDoor[] }) {
  return (
    <div class="wide-table">
      <table class="figures plain-table stacks">
        <caption class="heard">First jobs: what opens each, where people start, and how hiring stands</caption>
        <thead>
          <tr>
            <th scope="col">Kind of job</th>
            <th scope="col">Opens with</th>
            <th scope="col">Usual first grade</th>
            <th scope="col">Hired, latest 12 months</th>
            <th scope="col">Best 12 months</th>
            <th scope="col">Young people among them</th>
          </tr>
        </thead>
        <tbody>
          {doors.map((door) => (
            <tr key={door.code}>
              <th scope="row">
                <a href={seriesPage(door.code)}>{door.title}</a> <span class="quiet">{door.code}</span>
              </th>
              <td data-by="Opens with">{door.opensWith}</td>
              <td data-by="Usual first grade">{door.usualGrade ?? 'not known'}</td>
              <td data-by="Hired, latest 12 months">{n(door.last12)}</td>
              <td data-by="Best 12 months">{n(door.best12)}</td>
              <td data-by="Young people among them">{percent(door.youngShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
