import { useMemo, useState } from 'preact/hooks';
import { countWord } from '../ui/words.ts';
import { everyJob, filterJobs, type JobFilter } from './federal-jobs/filter-jobs.ts';
import { JobList } from './federal-jobs/job-list.tsx';
import type { JobRow } from './federal-jobs/job-row.ts';
import { to } from './frame/links.ts';
import { Explained } from './glossary/explained.tsx';

const switches: readonly [keyof Pick<JobFilter, 'noDegree' | 'hiring' | 'many' | 'stem'>, string][] = [
  ['noDegree', 'No degree needed'],
  ['hiring', 'Hired beginners in the last year'],
  ['many', 'Ten agencies or more'],
  ['stem', 'Science and technology'],
];

/** Every kind of federal job: searched, filtered, sorted. Readable as a plain list without a script. */
export function FederalJobsPage({ data }: { data: readonly JobRow[] | null }) {
  const all = data ?? [];
  const [filter, setFilter] = useState(everyJob);
  const shown = useMemo(() => filterJobs(all, filter), [all, filter]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (code: string, on: boolean) => setChosen(on ? [...chosen, code] : chosen.filter((one) => one !== code));
  const change = (part: Partial<JobFilter>) => setFilter({ ...filter, ...part });

  return (
    <div class="jobs">
      <h1 tabIndex={-1}>Federal jobs by kind</h1>
      <p class="lede">
        The government sorts its work into {all.length} <Explained id="kind-of-job">kinds of job</Explained>, each with a code. The name
        comes first here; the code helps you search for openings. The <a href={to('career-map/')}>career map</a> shows them all at once.
      </p>
      <search>
        <form class="job-filter" onSubmit={(event) => event.preventDefault()}>
          <div class="job-search">
            <label for="job-query">Find a kind of job</label>
            <input
              id="job-query"
              class="field"
              type="search"
              autocomplete="off"
              placeholder="A title, a skill or a code"
              onInput={(event) => change({ query: event.currentTarget.value })}
            />
          </div>
          <div class="job-search">
            <label for="job-order">Sort by</label>
            <select id="job-order" class="field" onChange={(event) => change({ order: event.currentTarget.value as JobFilter['order'] })}>
              <option value="group">Group</option>
              <option value="hires">Most entry hires</option>
              <option value="employees">Most people</option>
            </select>
          </div>
          <div class="job-search">
            <label for="job-work">Show</label>
            <select id="job-work" class="field" onChange={(event) => change({ work: event.currentTarget.value as JobFilter['work'] })}>
              <option value="all">All work</option>
              <option value="office">White-collar work</option>
              <option value="trade">Trades and labor</option>
            </select>
          </div>
          <fieldset class="job-switches">
            <legend class="heard">Only kinds that</legend>
            {switches.map(([name, label]) => (
              <label key={name} class="switch">
                <input type="checkbox" checked={filter[name]} onChange={(event) => change({ [name]: event.currentTarget.checked })} />
                {label}
              </label>
            ))}
          </fieldset>
        </form>
      </search>
      <p class="small quiet figure" role="status">
        {shown.length === 0 ? 'No kind of job fits. Take a filter off, or try another word.' : `${shown.length} of ${all.length}`}
      </p>
      <JobList rows={shown} grouped={filter.order === 'group'} chosen={chosen} onChoose={choose} />
      {chosen.length > 0 && (
        <p class="compare-bar" role="status">
          {all
            .filter((row) => chosen.includes(row.code))
            .map((row) => row.name)
            .join(', ')}
          {chosen.length > 1 ? (
            <a class="action" href={`${to('compare/')}#${chosen.join(',')}`}>
              Compare {countWord(chosen.length)}
            </a>
          ) : (
            <span class="quiet">Choose one more to compare.</span>
          )}
        </p>
      )}
    </div>
  );
}
