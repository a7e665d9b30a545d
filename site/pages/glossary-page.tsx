import { terms } from './glossary/terms.ts';

export function GlossaryPage() {
  return (
    <div class="column">
      <h1 tabIndex={-1}>Words explained</h1>
      <p class="lede">Federal hiring speaks its own language. Here it is in plain words.</p>
      <dl class="dated-list">
        {[...terms]
          .sort((a, b) => a.term.localeCompare(b.term, 'en'))
          .map(({ id, term, says }) => (
            <div key={id} id={id}>
              <dt>
                <b>{term}</b>
              </dt>
              <dd>{says}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
