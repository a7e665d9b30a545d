import type { DatedFact } from '../../../taxonomy/schema/dated.ts';
import { useToday } from './use-today.ts';

/** Where a fact comes from and how old it is; after its day it says that it may have changed. Second-hand facts are marked as reported. */
export function DatedLine({ fact }: { fact: DatedFact }) {
  const today = useToday();
  const stale = today !== null && today > fact.checkBy;
  return (
    <p class="quiet small" data-check-by={fact.checkBy}>
      {fact.mark === 'B' && 'Reported. '}
      {fact.link ? (
        <a href={fact.link} rel="noreferrer">
          {fact.publisher}
        </a>
      ) : (
        fact.publisher
      )}
      , <time dateTime={fact.date}>{fact.date}</time>
      {stale && <b>; may have changed since</b>}
    </p>
  );
}
