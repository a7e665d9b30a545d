import { useRef, useState } from 'preact/hooks';
import type { Lookup } from '../../taxonomy/lookup/build-lookup.ts';
import { seriesPage, to } from './frame/links.ts';
import type { PrivateRow } from './private-jobs/private-row.ts';

const basisWords: Record<PrivateRow['occupations'][number]['basis'], string> = {
  'official excerpt': 'named by OPM',
  'own judgement': 'our own judgment',
  'title evidence': 'by titles they share',
  'learned similarity': 'by like words; our estimate',
};

const levels: readonly [string, string][] = [
  ['1-4', 'Assistant, clerk, helper'],
  ['5-7', 'Junior, associate, coordinator'],
  ['9-11', 'Analyst, specialist, engineer'],
  ['12-13', 'Senior, lead, project manager'],
  ['14-15', 'Manager, principal, director'],
];

/** The way back: a kind of federal job in; private titles and words out. */
export function PrivateJobsPage({ data }: { data: readonly PrivateRow[] | null }) {
  const rows = data ?? [];
  const [found, setFound] = useState<readonly PrivateRow[]>([]);
  const [grade, setGrade] = useState('');
  const lookup = useRef<Lookup<PrivateRow> | null>(null);
  const search = async (query: string) => {
    const { buildLookup } = await import('../../taxonomy/lookup/build-lookup.ts');
    lookup.current ??= buildLookup(rows, (row) => [row.name, row.code, ...row.titles]);
    setFound(lookup.current(query, 3));
  };
  const level = levels.find(([grades]) => grades === grade)?.[1];

  return (
    <div class="column">
      <h1 tabIndex={-1}>I work for the government: show me private jobs</h1>
      <p class="lede">Name your kind of work. You get the titles and the words that private ads use for it.</p>
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
          <select id="federal-grade" class="field" onChange={(event) => setGrade(event.currentTarget.value)}>
            <option value="">Any, or another pay plan</option>
            {levels.map(([grades]) => (
              <option key={grades} value={grades}>
                GS-{grades.replace('-', ' to ')}
              </option>
            ))}
          </select>
        </div>
      </form>
      <p role="status" class="small quiet">
        {found.length > 0 && `The closest ${found.length === 1 ? 'kind' : 'kinds'} of job by name`}
      </p>
      {found.map((row) => (
        <article key={row.code} class="plate">
          <h2 class="plate-band">
            <a href={seriesPage(row.code)}>{row.name}</a> <span class="plate-code">{row.code}</span>
          </h2>
          <div class="plate-body">
            {row.titles.length > 0 && <p class="plate-quote">{row.titles.join(' · ')}</p>}
            {level && (
              <p>
                At your grade, look for words such as: <b>{level}</b>. Level follows duties, so read them first.
              </p>
            )}
            {row.words.length > 0 && <p>Words to put in your resume, where they hold: {row.words.join(', ')}.</p>}
            {row.occupations.length > 0 && (
              <ul class="small quiet">
                {row.occupations.map(({ title, basis }) => (
                  <li key={title}>
                    {title} ({basisWords[basis]})
                  </li>
                ))}
              </ul>
            )}
          </div>
        </article>
      ))}
      <p>
        Going the other way? <a href={to('')}>Read a private ad</a>
      </p>
    </div>
  );
}
