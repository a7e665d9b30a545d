import { plateFacts } from '../../ui/plate-facts.ts';
import { spokenDate } from '../../ui/words.ts';
import type { Compared } from '../engine.ts';

export interface SummarySheetProps {
  /** What it says, line by line. */
  says: readonly string[];
  kinds: readonly Compared[];
  edition: string;
  /** ISO date it is printed on. */
  today: string;
}

/** One page of paper: what a link says, and the dated facts of the kinds of job it names. No name stands on it. */
export function SummarySheet({ says, kinds, edition, today }: SummarySheetProps) {
  return (
    <article class="summary-sheet" aria-label="One-page summary">
      <p class="summary-head">
        <b>Skills and federal jobs</b> <time dateTime={today}>{spokenDate(today)}</time>
      </p>
      <ul>
        {says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {kinds.map(({ plate, pay, mayApply }) => (
        <section key={plate.code}>
          <h3>
            {plate.title} <span class="figure">{plate.code}</span>
          </h3>
          {plate.summary && <p>{plate.summary}</p>}
          <dl class="summary-facts">
            {plateFacts(plate, pay, mayApply).map(({ label, value, note }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {value ?? 'Not known'}
                  {note && <small>{note}</small>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p class="small">Counterpart is not a government site. Matches are its own estimates, of its edition {edition}.</p>
    </article>
  );
}
