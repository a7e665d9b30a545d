/** Shown once: what the panel reads, when, and what it never does. Five sentences. */
export function FirstRun({ onDone }: { onDone: () => void }) {
  return (
    <section class="panel-first" aria-labelledby="first-heading">
      <h2 id="first-heading">Before you begin</h2>
      <p>
        This panel reads the job ad in the open tab and shows which federal jobs want the same skills. It reads a page only when you press
        the toolbar button, unless you tell it to follow a site. It works on this computer and sends nothing anywhere. It never changes a
        page, and pages can’t tell that it is here. What you mark and save stays in this browser until you erase it.
      </p>
      <button type="button" class="action" onClick={onDone}>
        Got it
      </button>
    </section>
  );
}
