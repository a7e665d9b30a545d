export interface LinkSaidProps {
  says: readonly string[];
  /** Shown beneath; none when empty. */
  notes?: readonly string[];
}

/** All that a link says, line by line, as plain text. */
export function LinkSaid({ says, notes = [] }: LinkSaidProps) {
  return (
    <>
      <ul class="link-says">
        {says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} class="quiet small">
          {note}
        </p>
      ))}
    </>
  );
}
