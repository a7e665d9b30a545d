import { useState } from 'preact/hooks';
import type { Pathways } from '../../../taxonomy/schema/pathways.ts';
import { ChartFigure } from '../../ui/chart-figure.tsx';
import { LinePicture } from '../../ui/line-picture.tsx';

/** Hires and leavers of one agency, or of all, by quarter. */
export function AgencyHiring({ flows: { quarters, agencies } }: { flows: Pathways['flows'] }) {
  const [chosen, setChosen] = useState(0);
  const flow = agencies[chosen] ?? agencies[0];
  if (!flow) return null;
  const years = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))];
  const sum = (counts: readonly number[], year: string) =>
    counts.reduce((total, count, at) => total + (quarters[at]?.startsWith(year) ? count : 0), 0).toLocaleString('en-US');
  const label = `Hires and leavers: ${flow.agency}`;
  return (
    <section>
      <h2>Who hires, and who loses people</h2>
      <div class="job-filter">
        <div class="job-search">
          <label for="agency">Show</label>
          <select id="agency" class="field" onChange={(event) => setChosen(event.currentTarget.selectedIndex)}>
            {agencies.map(({ agency }) => (
              <option key={agency}>{agency}</option>
            ))}
          </select>
        </div>
      </div>
      <ChartFigure
        name="hires-and-leavers"
        label={label}
        source="OPM, EHRI data by month, January 2018 to March 2026, all kinds of job. People who move between agencies count on both sides, so these are movements, not people new to government. 2026 is its first quarter."
        picture={
          <LinePicture
            label={label}
            times={quarters}
            lines={[
              { name: 'Hires a quarter', counts: flow.hires },
              { name: 'Leavers a quarter', counts: flow.leavers },
            ]}
          />
        }
      >
        <table class="figures plain-table">
          <caption>{flow.agency}</caption>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">Hires</th>
              <th scope="col">Leavers</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{sum(flow.hires, year)}</td>
                <td>{sum(flow.leavers, year)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ChartFigure>
    </section>
  );
}
