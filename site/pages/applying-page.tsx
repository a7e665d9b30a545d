import type { RulesData } from '../../taxonomy/schema/rules-data.ts';
import { DatedLine } from './applying/dated-line.tsx';
import { to } from './frame/links.ts';
import { Explained } from './glossary/explained.tsx';

export type ApplyingData = Pick<RulesData, 'paths' | 'applying'>;

/** What applying is like, and who may apply: each line with its source and date. */
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
      <p>
        Every opening names the <Explained id="hiring-path">groups it is for</Explained>. Search for the ones that fit you.
      </p>
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
      <p>
        Some jobs come under a program. <a href={to('programs/')}>Programs that hire, and those that have closed</a>
      </p>
      <p>
        Words you don’t know? <a href={to('glossary/')}>We explain them here.</a>
      </p>
    </div>
  );
}
