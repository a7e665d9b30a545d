import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../ui/answer.ts';
import { quoteAround } from '../../ui/quote-around.ts';
import { sectionWords } from '../../ui/words.ts';
import { pageData } from '../frame/page-data.ts';
import { OccupationPlate } from '../private-jobs/occupation-plate.tsx';
import type { PrivateJobs } from '../private-jobs/private-row.ts';

const SHOWN = 3;
const CLOSE = 5;
const TITLES = 5;

/** The right-hand page for a federal announcement: the private occupations it leads to, with pay, and what private ads call them. */
export function PrivateCounterpart({ answer, plates }: { answer: Answer; plates: 'h2' | 'h3' }) {
  const occupations = answer.occupations ?? [];
  const [jobs, setJobs] = useState<PrivateJobs | null>(null);
  useEffect(() => void pageData<PrivateJobs>('private-jobs/').then(setJobs, () => setJobs(null)), []);
  const known = new Map(jobs?.rows.flatMap((row) => row.occupations.map((one) => [one.soc, one] as const)));
  const titlesOf = new Map(jobs?.rows.map((row) => [row.code, row.titles]));
  const said = new Set<string>();
  return (
    <>
      <ol class="plates">
        {occupations.slice(0, SHOWN).map(({ soc, title, series, reasons }) => {
          const reason = reasons.find((one) => one.in !== 'profile');
          const field = reason?.in === 'title' ? answer.posting.title : answer.posting.text;
          // Titles belong to the kind of job; said once, not under each occupation of it.
          const titles = said.has(series) ? [] : (titlesOf.get(series) ?? []).slice(0, TITLES);
          said.add(series);
          return (
            <li key={soc}>
              <OccupationPlate
                heading={plates}
                soc={soc}
                title={title}
                outlook={known.get(soc)?.outlook ?? null}
                quote={reason ? quoteAround(field ?? '', reason.start, reason.end) : null}
                quotedFrom={sectionWords[reason?.in === 'title' ? 'title' : (reason?.section ?? 'unknown')].replace(
                  'the ad',
                  'the announcement',
                )}
                titles={titles}
              />
            </li>
          );
        })}
      </ol>
      {occupations.length > SHOWN && (
        <p class="others">
          Also close:{' '}
          {occupations
            .slice(SHOWN, SHOWN + CLOSE)
            .map(({ title }) => title)
            .join('\u00a0· ')}
        </p>
      )}
    </>
  );
}
