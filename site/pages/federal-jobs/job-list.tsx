import { seriesPage } from '../frame/links.ts';
import type { JobRow } from './job-row.ts';

const degreeWords: Record<JobRow['degree'], string> = {
  required: 'degree or set courses',
  optional: 'degree not a must',
  none: 'no degree asked',
  disputed: 'sources disagree on a degree',
  unknown: 'degree rule not known',
};

/** Kinds of federal job under the headings of their groups, or as one list when they are sorted by size. */
export function JobList({ rows, grouped }: { rows: readonly JobRow[]; grouped: boolean }) {
  if (!grouped) return <Rows rows={rows} />;
  const groups = new Map<string, JobRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return (
    <>
      {[...groups].map(([group, inGroup]) => (
        <section key={group} class="job-group" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>
            {inGroup[0]!.groupName} <span class="figure quiet">{group}</span>
          </h2>
          <Rows rows={inGroup} />
        </section>
      ))}
    </>
  );
}

function Rows({ rows }: { rows: readonly JobRow[] }) {
  return (
    <ul class="job-rows">
      {rows.map((row) => (
        <li key={row.code} class="job-row">
          <a href={seriesPage(row.code)}>{row.name}</a>
          <span class="figure quiet">{row.code}</span>
          <span class="job-facts small quiet">
            {row.warned && <b>may be merged or cancelled · </b>}
            {row.trade ? 'trade' : degreeWords[row.degree]}
            {row.employees !== null && <span class="figure"> · {row.employees.toLocaleString('en-US')} people</span>}
            {row.hires !== null && <span class="figure"> · {row.hires.toLocaleString('en-US')} entry hires</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
