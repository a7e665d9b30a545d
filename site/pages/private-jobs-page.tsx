import { useRef, useState } from 'preact/hooks';
import type { Lookup } from '../../taxonomy/lookup/build-lookup.ts';
import { seriesPage, to } from './frame/links.ts';
import { Explained } from './glossary/explained.tsx';
import { basisWords, OccupationPlate } from './private-jobs/occupation-plate.tsx';
import type { PrivateJobs, PrivateRow } from './private-jobs/private-row.ts';

/** Words of private titles by the lowest grade they begin at. */
const levelWords: Record<number, string> = {
  1: 'Assistant, clerk, helper',
  5: 'Junior, associate, coordinator',
  9: 'Analyst, specialist, engineer',
  12: 'Senior, lead, project manager',
  14: 'Manager, principal, director',
};

const OCCUPATIONS = 3;
const thousands = (n: number) => `$${Math.round(n / 1000)}k`;

/** The way back: a kind of federal job in; private titles, words and pay out. */
export function PrivateJobsPage({ data }: { data: PrivateJobs | null }) {
  const { rows, grades } = data ?? { rows: [], grades: [] };
  const [found, setFound] = useState<readonly PrivateRow[] | null>(null);
  const [chosen, setChosen] = useState('');
  const lookup = useRef<Lookup<PrivateRow> | null>(null);
  const search = async (query: string) => {
    const { buildLookup } = await import('../../taxonomy/lookup/build-lookup.ts');
    lookup.current ??= buildLookup(rows, (row) => [row.name, row.code, ...row.titles]);
    setFound(query.trim() === '' ? null : lookup.current(query, 3));
  };
  const grade = grades.find(({ low }) => String(low) === chosen);

  return (
    <div class="jobs">
      <h1 tabIndex={-1}>I work for the government: show me private jobs</h1>
      <p class="lede">Name your kind of work. You get the titles, the words and the pay of private jobs like it.</p>
      <form class="saved-filter" onSubmit={(event) => event.preventDefault()}>
        <div class="job-search">
          <label for="federal-kind">Your kind of job, or its code</label>
          <input
            id="federal-kind"
            class="field"
            type="search"
            autocomplete="off"
            placeholder="Program analysis, or 0343"
            onInput={(event) => void search(event.currentTarget.value)}
          />
        </div>
        <div class="job-search">
          <label for="federal-grade">Your GS grade</label>
          <select id="federal-grade" class="field" onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">Any, or another pay plan</option>
            {grades.map(({ low, high }) => (
              <option key={low} value={low}>
                GS-{low} to {high}
              </option>
            ))}
          </select>
        </div>
      </form>
      <p role="status" class="small quiet">
        {found &&
          (found.length === 0
            ? 'No kind of job by that name. Try its four-digit code.'
            : `The closest ${found.length === 1 ? 'kind' : 'kinds'} of job by name`)}
      </p>
      {grade && found && found.length > 0 && (
        <p class="says-work">
          At GS-{grade.low} to {grade.high}, look for words such as <b>{levelWords[grade.low]}</b>. Your grades pay{' '}
          <span class="figure">
            {thousands(grade.pay.low)} to {thousands(grade.pay.high)}
          </span>{' '}
          in most of the country ({grade.year}). The level of a <Explained id="grade">grade</Explained> follows its duties, so read them
          first.
        </p>
      )}
      {found?.map((row) => (
        <section key={row.code} class="way-back" aria-labelledby={`back-${row.code}`}>
          <h2 id={`back-${row.code}`}>
            <a href={seriesPage(row.code)}>{row.name}</a> <span class="figure quiet">{row.code}</span>
          </h2>
          {row.titles.length > 0 && (
            <p>
              Private ads call it: <span class="theirs">{row.titles.join('\u00a0· ')}</span>
            </p>
          )}
          {row.words.length > 0 && <p>Words to put in your resume, where they hold: {row.words.join(', ')}.</p>}
          {row.occupations.length > 0 && (
            <ul class="plates">
              {row.occupations.slice(0, OCCUPATIONS).map(({ soc, title, basis, outlook }) => (
                <li key={soc}>
                  <OccupationPlate soc={soc} title={title} outlook={outlook} says={basisWords[basis]} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p class="small quiet">
        Pay and outlook: Bureau of Labor Statistics, averages of May 2024 and projections 2024 to 2034. Links between jobs are estimates.
      </p>
      <p>
        You have an announcement at hand? <a href={to('')}>Paste it under Read an ad</a>. It is read the other way round too.
      </p>
    </div>
  );
}
