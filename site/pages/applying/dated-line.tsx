import { standingOf } from '../../../taxonomy/rules/freshness.ts';
import type { DatedFact } from '../../../taxonomy/schema/dated.ts';
import { spokenDate } from '../../ui/words.ts';
import { useToday } from './use-today.ts';

/** Where a fact comes from and how old it is; after its day it says that it may have changed. Second-hand facts are marked as reported. */
export function DatedLine({ fact }: { fact: DatedFact }) {
  const today = useToday();
  const standing = standingOf(fact, today ?? fact.checkBy);
  return (
    <p class="quiet small" data-check-by={fact.checkBy}>
      {standing.wording === 'reported' && 'Reported. '}
      {fact.link ? (
        <a href={fact.link} rel="noreferrer">
          {fact.publisher}
        </a>
      ) : (
        fact.publisher
      )}
      , <time dateTime={fact.date}>{spokenDate(fact.date)}</time>
      {standing.mayHaveChanged && <b>; may have changed since</b>}
    </p>
  );
}
