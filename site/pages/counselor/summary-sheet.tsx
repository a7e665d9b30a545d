import { describeLink } from '../../store/links/describe-link.ts';
import type { LinkContent } from '../../store/links/link-content.ts';
import { namesFrom } from '../../store/links/link-names.ts';
import { plateFacts } from '../../ui/plate-facts.ts';
import type { Engine } from '../engine.ts';

export interface SummarySheetProps {
  content: LinkContent;
  engine: Engine;
  /** ISO date it is printed on. */
  today: string;
}

/** Kinds of job with their facts that fit one page below the skills. */
const MOST = 4;

/** One page of paper: what a link says, and the dated facts of the kinds of job it names. No name stands on it. */
export function SummarySheet({ content, engine, today }: SummarySheetProps) {
  const kinds = engine.compare(content.target.slice(0, MOST));
  return (
    <article class="summary-sheet" aria-label="One-page summary">
      <p class="summary-head">
        <b>Skills and federal jobs</b> <time dateTime={today}>{today}</time>
      </p>
      <ul>
        {describeLink(content, namesFrom(engine.taxonomy)).says.map((line) => (
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
      <p class="small">Counterpart is not a government site. Matches are its own estimates, of its edition {engine.taxonomy.edition}.</p>
    </article>
  );
}
