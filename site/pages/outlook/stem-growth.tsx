import { useMemo, useState } from 'preact/hooks';
import type { StemOutlook } from '../../../taxonomy/schema/pathways.ts';
import { ChartFigure } from '../../ui/chart-figure.tsx';
import { RangePicture } from '../../ui/range-picture.tsx';
import { ShowAll } from '../../ui/show-all.tsx';
import { seriesPage } from '../frame/links.ts';

/** More rows make a picture nobody reads; the table holds all. */
const DRAWN = 20;
const LISTED = 40;

const n = (value: number | undefined) => value?.toLocaleString('en-US') ?? 'not known';
const percent = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value)}%`;

/** STEM series by size: people, openings, and the growth BLS expects of the occupations each is linked to, as a range. */
export function StemGrowth({ stem }: { stem: readonly StemOutlook[] }) {
  const [kind, setKind] = useState('');
  const [all, setAll] = useState(false);
  const kinds = useMemo(() => [...new Set(stem.map((one) => one.kind))].sort(), [stem]);
  const shown = useMemo(
    () =>
      stem
        .filter((one) => kind === '' || one.kind === kind)
        .sort((a, b) => (b.employees['2025-03'] ?? 0) - (a.employees['2025-03'] ?? 0) || (a.code < b.code ? -1 : 1)),
    [stem, kind],
  );
  const sum = (of: (one: StemOutlook) => number | undefined) => n(shown.reduce((total, one) => total + (of(one) ?? 0), 0));
  return (
    <section>
      <h2>Science, technology, engineering and mathematics</h2>
      <div class="job-filter">
        <div class="job-search">
          <label for="stem-kind">Show</label>
          <select id="stem-kind" class="field" onChange={(event) => setKind(event.currentTarget.value)}>
            <option value="">All four</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="section-says" role="status">
        {shown.length} kinds of job. In March 2025 they employed {sum((one) => one.employees['2025-03'])} people. They posted{' '}
        {sum((one) => one.announcements['2024'])} openings in 2024 and {sum((one) => one.announcements['2025'])} in 2025.
      </p>
      <ChartFigure
        name="stem-outlook"
        label="Growth expected to 2034 by kind of job"
        source="Growth 2024 to 2034: Bureau of Labor Statistics, all employers, not the government alone. A line runs over the private occupations a kind of job is linked to: its length is the doubt of our links, not of the forecast. People: OPM. Openings: USAJOBS, February to December."
        picture={
          <RangePicture
            rows={shown
              .slice(0, DRAWN)
              .flatMap(({ code, title, growth }) =>
                growth ? [{ id: code, label: title, from: growth.low, to: growth.high, dot: growth.mean }] : [],
              )}
            label="Growth expected to 2034 by kind of job, largest first"
            legend="● mean of linked occupations   — lowest to highest"
            say={percent}
          />
        }
      >
        <div class="wide-table">
          <table class="figures plain-table stacks">
            <caption class="heard">People, openings and growth by kind of job</caption>
            <thead>
              <tr>
                <th scope="col">Kind of job</th>
                <th scope="col">People, September 2024</th>
                <th scope="col">March 2025</th>
                <th scope="col">Openings 2024</th>
                <th scope="col">2025</th>
                <th scope="col">Growth to 2034</th>
              </tr>
            </thead>
            <tbody>
              {(all ? shown : shown.slice(0, LISTED)).map(({ code, title, employees, announcements, growth }) => (
                <tr key={code}>
                  <th scope="row">
                    <a href={seriesPage(code)}>{title}</a> <span class="quiet">{code}</span>
                  </th>
                  <td data-by="People, September 2024">{n(employees['2024-09'])}</td>
                  <td data-by="People, March 2025">{n(employees['2025-03'])}</td>
                  <td data-by="Openings 2024">{n(announcements['2024'])}</td>
                  <td data-by="Openings 2025">{n(announcements['2025'])}</td>
                  <td data-by="Growth to 2034">{growthWords(growth)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </ChartFigure>
      {shown.length > LISTED && !all && <ShowAll count={shown.length} onPress={() => setAll(true)} />}
    </section>
  );
}

function growthWords(growth: StemOutlook['growth']): string {
  if (!growth) return 'not known';
  return growth.low === growth.high ? percent(growth.mean) : `${percent(growth.low)} to ${percent(growth.high)}`;
}
