import { useMemo, useState } from 'preact/hooks';
import type { EarlyDoor } from '../../taxonomy/rules/early-career.ts';
import type { AgencyFlow } from '../../taxonomy/schema/pathways.ts';
import type { ApplyingFact } from '../../taxonomy/schema/rules-data.ts';
import { ChartFigure } from '../ui/chart-figure.tsx';
import { LinePicture } from '../ui/line-picture.tsx';
import { RangePicture } from '../ui/range-picture.tsx';
import { ShowAll } from '../ui/show-all.tsx';
import { DatedLine } from './applying/dated-line.tsx';
import { DoorsTable } from './early-career/doors-table.tsx';
import { type Brings, type DoorFilter, filterDoors } from './early-career/filter-doors.ts';
import { GradeKeys } from './early-career/grade-keys.tsx';
import { to } from './frame/links.ts';

export interface EarlyCareerData {
  /** Doors with a figure of entry hires. */
  doors: readonly EarlyDoor[];
  quarters: readonly string[];
  /** Of all agencies together. */
  flow: AgencyFlow;
  underThirty: ApplyingFact | null;
}

const bring: readonly [Brings, string][] = [
  ['all', 'Anything'],
  ['nothing yet', 'No study and no work yet'],
  ['high school', 'High school'],
  ['some college', 'Some college'],
  ['work', 'Work, without a degree'],
  ['degree', 'A finished degree'],
];

/** More rows make a picture nobody reads; the table holds all. */
const DRAWN = 16;
const LISTED = 40;

/** First jobs in the government: what opens which grade, who is hired, and how that stands against better years. */
export function EarlyCareerPage({ data }: { data: EarlyCareerData | null }) {
  const doors = data?.doors ?? [];
  const [filter, setFilter] = useState<DoorFilter>({ brings: 'all', order: 'young' });
  const [all, setAll] = useState(false);
  const shown = useMemo(() => filterDoors(doors, filter), [doors, filter]);
  const change = (part: Partial<DoorFilter>) => setFilter({ ...filter, ...part });
  return (
    <div class="jobs chart-page">
      <h1 tabIndex={-1}>First jobs</h1>
      <p class="lede">
        Fewer than one in ten federal workers is under 30. Here is where the doors are, what opens them, and how many people walk through.
      </p>
      {data?.underThirty && (
        <div class="section-says">
          <p>{data.underThirty.says}</p>
          <DatedLine fact={data.underThirty} />
        </div>
      )}
      {data && <Interns quarters={data.quarters} flow={data.flow} />}
      <GradeKeys />
      <h2>Kinds of job that hire beginners</h2>
      <search>
        <form class="job-filter" onSubmit={(event) => event.preventDefault()}>
          <div class="job-search">
            <label for="brings">I have</label>
            <select id="brings" class="field" onChange={(event) => change({ brings: event.currentTarget.value as Brings })}>
              {bring.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          <div class="job-search">
            <label for="door-order">Sort by</label>
            <select id="door-order" class="field" onChange={(event) => change({ order: event.currentTarget.value as DoorFilter['order'] })}>
              <option value="young">Most young people hired</option>
              <option value="hires">Most people hired</option>
              <option value="best">Hiring nearest its best year</option>
            </select>
          </div>
        </form>
      </search>
      <p class="small quiet figure" role="status">
        {shown.length === 0 ? 'No kind of job fits.' : `${shown.length} of ${doors.length} kinds of job with figures`}
      </p>
      {shown.length > 0 && (
        <ChartFigure
          name="first-jobs"
          label="First jobs and how hiring stands"
          source="Permanent entry-level hires 2021 to 2026: usajobs-career-explorer, table of August 2026, from OPM hiring data. It covers 302 kinds of job; for the others nothing is known. What opens a grade: OPM operating manual, May 2022, and the degree rules of each kind."
          picture={
            <RangePicture
              rows={shown
                .filter(({ last12, best12 }) => last12 !== null && best12 !== null)
                .slice(0, DRAWN)
                .map(({ code, title, last12, best12 }) => ({
                  id: code,
                  label: title,
                  from: last12 ?? 0,
                  to: best12 ?? 0,
                  dot: last12 ?? 0,
                }))}
              label="People hired in the latest twelve months against the best twelve"
              legend="● hired in the latest 12 months   ○ in the best 12 since 2021"
              ring
              log
              say={(value) => value.toLocaleString('en-US')}
            />
          }
        >
          <DoorsTable doors={all ? shown : shown.slice(0, LISTED)} />
        </ChartFigure>
      )}
      {shown.length > LISTED && !all && <ShowAll count={shown.length} onPress={() => setAll(true)} />}
      <p>
        Internships and programs for beginners: <a href={to('programs/')}>what there is, and what has closed</a>.
      </p>
    </div>
  );
}

function Interns({ quarters, flow }: { quarters: readonly string[]; flow: AgencyFlow }) {
  const years = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))];
  const sum = (counts: readonly number[], year: string) =>
    counts.reduce((total, count, at) => total + (quarters[at]?.startsWith(year) ? count : 0), 0);
  return (
    <section>
      <h2>Interns and recent graduates hired</h2>
      <ChartFigure
        name="interns-hired"
        label="Interns, student trainees and recent graduates hired by quarter"
        source="OPM, EHRI data by month, January 2018 to March 2026: hires under Pathways in all agencies together. 2026 is its first quarter."
        picture={
          <LinePicture
            label="Interns, student trainees and recent graduates hired by quarter"
            times={quarters}
            lines={[{ name: 'Hired a quarter', counts: flow.earlyCareer }]}
          />
        }
      >
        <table class="figures plain-table">
          <caption class="heard">Interns and recent graduates hired by year</caption>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">Interns and graduates</th>
              <th scope="col">All hires</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{sum(flow.earlyCareer, year).toLocaleString('en-US')}</td>
                <td>{sum(flow.hires, year).toLocaleString('en-US')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ChartFigure>
    </section>
  );
}
