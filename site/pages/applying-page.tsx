import type { RulesData } from '../../taxonomy/schema/rules-data.ts';
import { DatedLine } from './applying/dated-line.tsx';
import { to } from './frame/links.ts';

export type ApplyingData = Pick<RulesData, 'paths' | 'programs' | 'applying'>;

const stateWords: Record<ApplyingData['programs'][number]['state'], string | null> = {
  open: 'open now',
  'round closed': 'last round closed; it may come again',
  ended: 'ended',
  standing: null,
};

/** What applying is like, who may apply, and which programs there are: each line with its source and date. */
export function ApplyingPage({ data }: { data: ApplyingData | null }) {
  return (
    <div class="column">
      <h1 tabIndex={-1}>What applying is like</h1>
      <p class="lede">Federal hiring is slower than most, and it has its own rules. Here is what to know before you begin.</p>
      <ul class="dated-list">
        {data?.applying.map((fact) => (
          <li key={fact.id}>
            <p>{fact.says}</p>
            <DatedLine fact={fact} />
          </li>
        ))}
      </ul>
      <h2>Who may apply</h2>
      <p>Every opening names the groups it is for. Search for the ones that fit you.</p>
      <dl class="dated-list">
        {data?.paths.map((path) => (
          <div key={path.id}>
            <dt>
              <b>{path.name}</b>
            </dt>
            <dd>
              {path.who} {path.note && <span class="quiet">{path.note}</span>}
              <DatedLine fact={path} />
            </dd>
          </div>
        ))}
      </dl>
      <h2>Programs worth knowing</h2>
      <dl class="dated-list">
        {data?.programs
          .filter((program) => program.state !== 'ended')
          .map((program) => (
            <div key={program.id}>
              <dt>
                <b>{program.name}</b>
                {stateWords[program.state] && <span class="quiet"> · {stateWords[program.state]}</span>}
              </dt>
              <dd>
                {program.what}
                <DatedLine fact={program} />
              </dd>
            </div>
          ))}
      </dl>
      <p>
        Words you don’t know? <a href={to('glossary/')}>We explain them here.</a>
      </p>
    </div>
  );
}
