import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';
import type { SharedSkills } from '../../../taxonomy/schema/shared-skills.ts';
import { ApplyOnce } from '../../ui/apply-once.tsx';
import { ChartFigure } from '../../ui/chart-figure.tsx';
import { spokenDate } from '../../ui/words.ts';
import { to } from '../frame/links.ts';
import { BarTable } from './bar-table.tsx';

const SHOWN = 8;
/** From here on a kind of job is a common role, which many agencies could hire for together. */
const COMMON = 5;

/** Who employs this kind of work, and how many doors one application could open. */
export function CommonRoleSection({ series, shared }: { series: OccupationalSeries; shared: SharedSkills | null }) {
  const { top, count } = series.agencies;
  if (top.length === 0) return null;
  const most = top[0]!.employees || 1;
  const counted = series.headCounts.at(-1);
  const shown = top.slice(0, SHOWN);
  const alike = (shared?.skills ?? []).slice(0, 3).map(({ label }) => label);
  return (
    <section id="agencies">
      <h2>Who employs them</h2>
      {count >= COMMON && (
        <p class="section-says">
          {count} agencies have this kind of job. <a href={to('programs/')}>Agencies may share a list</a> of people found qualified, so one
          application can reach several of them.
          {alike.length > 0 && (
            <>
              {' '}
              <a href="#shared-skills">What they ask for alike</a>: {alike.join(', ')}.
            </>
          )}
        </p>
      )}
      <ChartFigure
        name={`agencies-${series.code}`}
        label={`Agencies that employ ${series.title}`}
        source={`People: OPM${counted ? `, ${spokenDate(counted.date)}` : ''}. Agencies with ten people or fewer are hidden; the Postal Service and intelligence agencies are left out.`}
        {...(count >= COMMON ? { picture: <ApplyOnce name={series.title} agencies={{ count, top: shown }} /> } : {})}
      >
        <BarTable
          caption={`The largest of ${count} ${count === 1 ? 'agency' : 'agencies'}`}
          head={['Agency', 'People']}
          rows={shown.map(({ name, employees }) => ({ label: name, part: employees / most, figure: employees.toLocaleString('en-US') }))}
        />
      </ChartFigure>
    </section>
  );
}
