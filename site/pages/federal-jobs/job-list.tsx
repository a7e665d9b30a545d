import { MOST } from '../compare/chosen-codes.ts';
import { seriesPage } from '../frame/links.ts';
import type { JobRow } from './job-row.ts';

const degreeWords: Record<JobRow['degree'], string> = {
  required: 'degree or set courses',
  optional: 'degree not a must',
  none: 'no degree asked',
  disputed: 'sources disagree on a degree',
  unknown: 'degree rule not known',
};

export interface JobListProps {
  rows: readonly JobRow[];
  grouped: boolean;
  /** Codes chosen for a comparison. */
  chosen: readonly string[];
  onChoose: (code: string, on: boolean) => void;
}

/** Kinds of federal job under the headings of their groups, or as one list when they are sorted by size. */
export function JobList({ rows, grouped, ...choice }: JobListProps) {
  if (!grouped) return <Rows rows={rows} {...choice} />;
  const groups = new Map<string, JobRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return (
    <>
      {[...groups].map(([group, inGroup]) => (
        <section key={group} class="job-group" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>
            {inGroup[0]!.groupName} <span class="figure quiet">{group}</span>
          </h2>
          <Rows rows={inGroup} {...choice} />
        </section>
      ))}
    </>
  );
}

function Rows({ rows, chosen, onChoose }: Omit<JobListProps, 'grouped'>) {
  const full = chosen.length >= MOST;
  return (
    <ul class="job-rows">
      {rows.map((row) => (
        <li key={row.code} class="job-row">
          <a href={seriesPage(row.code)}>{row.name}</a>
          <span class="figure quiet">{row.code}</span>
          <span class="job-facts small quiet">
            {row.warned && <b>may be merged or cancelled{'\u00a0· '}</b>}
            {row.trade ? 'trade' : degreeWords[row.degree]}
            {row.employees !== null && <span class="figure">{`\u00a0· ${row.employees.toLocaleString('en-US')}\u00a0people`}</span>}
            {row.hires !== null && <span class="figure">{`\u00a0· ${row.hires.toLocaleString('en-US')}\u00a0entry hires`}</span>}
          </span>
          <label class="job-compare small">
            <input
              type="checkbox"
              checked={chosen.includes(row.code)}
              disabled={full && !chosen.includes(row.code)}
              onChange={(event) => onChoose(row.code, event.currentTarget.checked)}
            />
            Compare<span class="heard"> {row.name}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
