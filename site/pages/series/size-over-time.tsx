import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';
import { type BandOverTime, BarsOverTime } from '../../ui/bars-over-time.tsx';
import { ChartFigure } from '../../ui/chart-figure.tsx';
import { spokenDate } from '../../ui/words.ts';
import { to } from '../frame/links.ts';

/** How big this kind of job is and was: people, openings posted and entry hires, one band each over the same years. */
export function SizeOverTime({ series }: { series: OccupationalSeries }) {
  const { headCounts, announcements, entryHiring, title, code } = series;
  const hires = Object.entries(entryHiring?.byYear ?? {});
  const posted = Object.entries(announcements);
  const bands: BandOverTime[] = [
    { name: 'People in it', bars: headCounts.map(({ date, employees }) => ({ at: yearOf(date), count: employees })) },
    { name: 'Openings posted', bars: posted.map(([year, count]) => ({ at: Number(year) + 0.5, count })) },
    { name: 'Permanent entry hires', bars: hires.map(([year, count]) => ({ at: Number(year) + 0.5, count })) },
  ].filter(({ bars }) => bars.some(({ count }) => count > 0));
  if (bands.length === 0) return null;
  const years = [
    ...new Set([...hires.map(([year]) => year), ...posted.map(([year]) => year), ...headCounts.map(({ date }) => date.slice(0, 4))]),
  ].sort();
  const label = `${title}: people, openings and entry hires over time`;
  return (
    <section id="size">
      <h2>Its size over time</h2>
      <ChartFigure
        name={`size-${code}`}
        label={label}
        source={
          <>
            People: OPM, September 2024 and March 2025; small groups are hidden and the Postal Service is left out. Openings: USAJOBS,
            February to December. A dash means that no count is on file.{' '}
            {hires.length > 0
              ? 'Entry hires: usajobs-career-explorer, table of August 2026; 2026 is a part of a year.'
              : 'How many beginners it hires is not known: the table covers 302 kinds of job.'}
          </>
        }
        picture={<BarsOverTime bands={bands} years={years} label={label} />}
      >
        <table class="figures plain-table">
          <caption class="heard">{label}</caption>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">People</th>
              <th scope="col">Openings</th>
              <th scope="col">Entry hires</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => {
              const counted = headCounts.find(({ date }) => date.startsWith(year));
              return (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td>
                    {said(counted?.employees)}
                    {counted && <small class="quiet"> {spokenDate(counted.date).split(' ')[0]}</small>}
                  </td>
                  <td>{said(announcements[year])}</td>
                  <td>{said(entryHiring?.byYear[year])}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ChartFigure>
      <p>
        <a href={to('outlook/')}>Hires and leavers of each agency</a>, quarter by quarter.
      </p>
    </section>
  );
}

/** The middle of a month: 2025-03 is 2025.2. */
const yearOf = (date: string): number => Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) - 0.5) / 12;

const said = (count: number | undefined): string => count?.toLocaleString('en-US') ?? '–';
