import { useState } from 'preact/hooks';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import { allBoards } from '../boards/all-boards.ts';

/** How an ad was read, in a person's words. */
export function howRead(readBy: string | undefined): string {
  const board = allBoards.find(({ id }) => readBy === `board: ${id}`);
  if (board) return `Read as a page of ${board.name}`;
  if (readBy === 'json-ld') return 'Read from what the page states about the job';
  if (readBy === 'selection') return 'Read from the text you selected';
  return 'Read from the main text of the page';
}

interface AdLineProps {
  posting: Posting;
  onFix: (title: string, employer: string) => void;
  onReadSelection: () => void;
}

/** The ad in one line, how it was read, and the way to say that it is wrong. */
export function AdLine({ posting, onFix, onReadSelection }: AdLineProps) {
  const [open, setOpen] = useState(false);
  const { title, employer, location } = posting;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    onFix(String(fields.get('job') ?? '').trim(), String(fields.get('from') ?? '').trim());
    setOpen(false);
  };
  return (
    <section class="panel-ad" aria-label="The ad">
      <h2 class="theirs">{title ?? 'An ad without a title'}</h2>
      {(employer || location) && <p class="theirs">{[employer, location].filter(Boolean).join(', ')}</p>}
      <p class="small quiet">
        {howRead(posting.readBy)}.{' '}
        <button type="button" class="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          Wrong ad?
        </button>
      </p>
      {open && (
        <form class="panel-fix" onSubmit={submit}>
          <label>
            Title of the job
            <input class="field" name="job" defaultValue={title ?? ''} autocomplete="off" />
          </label>
          <label>
            Employer
            <input class="field" name="from" defaultValue={employer ?? ''} autocomplete="off" />
          </label>
          <button type="submit" class="action">
            Use these
          </button>
          <p class="small">Another ad altogether? Select its text in the page.</p>
          <button type="button" class="action action-second" onClick={onReadSelection}>
            Read the text I selected
          </button>
        </form>
      )}
    </section>
  );
}
