import type { Program } from '../../taxonomy/schema/rules-data.ts';
import { spokenDate } from '../ui/words.ts';
import { DatedLine } from './applying/dated-line.tsx';
import { seriesPage, to } from './frame/links.ts';

export interface ProgramsData {
  programs: readonly Program[];
}

/** Sections in the order of what a person can do with them. */
const sections: readonly { heading: string; states: readonly Program['state'][]; kind: Program['kind']; says?: string }[] = [
  { heading: 'Open or going on', states: ['open', 'standing'], kind: 'program' },
  { heading: 'Last round closed', states: ['round closed'], kind: 'program', says: 'You can’t apply now. A new round may come.' },
  { heading: 'Ended', states: ['ended'], kind: 'program', says: 'Named so that nobody waits for them.' },
  { heading: 'Good to know', states: ['open', 'standing'], kind: 'background' },
];

/** Hiring programs: what each is, what it looks for, and whether one can still get in. */
export function ProgramsPage({ data }: { data: ProgramsData | null }) {
  const programs = data?.programs ?? [];
  return (
    <div class="column">
      <h1 tabIndex={-1}>Programs that hire</h1>
      <p class="lede">Ways in that gather many jobs under one name. Each says when we last knew it, and who said so.</p>
      {sections.map(({ heading, states, kind, says }) => {
        const shown = programs.filter((program) => program.kind === kind && states.includes(program.state));
        if (shown.length === 0) return null;
        return (
          <section key={heading}>
            <h2>{heading}</h2>
            {says && <p>{says}</p>}
            <dl class="doors">
              {shown.map((program) => (
                <div key={program.id} class="door">
                  <dt class="door-name">{program.name}</dt>
                  <dd class="door-says">
                    <p>{program.what}</p>
                    {program.looksFor.length > 0 && <p>It looks for: {program.looksFor.join(', ')}.</p>}
                    {program.series.length > 0 && (
                      <p>
                        Kinds of job:{' '}
                        {program.series.map((code) => (
                          <a key={code} href={seriesPage(code)} class="figure">
                            {code}
                          </a>
                        ))}
                      </p>
                    )}
                    {program.closed && (
                      <p>
                        Closed on <time dateTime={program.closed}>{spokenDate(program.closed)}</time>.
                      </p>
                    )}
                    {program.ownPage && (
                      <p>
                        <a href={program.ownPage} rel="noreferrer">
                          Its own page
                        </a>
                      </p>
                    )}
                    <DatedLine fact={program} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      <p>
        Who may apply to the rest: <a href={to('applying/')}>what applying is like</a>. Where beginners are hired:{' '}
        <a href={to('early-career/')}>first jobs</a>.
      </p>
    </div>
  );
}
