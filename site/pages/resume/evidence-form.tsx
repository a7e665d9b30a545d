import { useId, useRef } from 'preact/hooks';
import type { Evidence } from '../../store/resume/evidence-notes.ts';

export interface EvidenceFormProps {
  /** The note to change; null for a new one. */
  note: Evidence | null;
  /** What stands in the form at the moment; null when nothing does. */
  onDraft: (note: Evidence | null) => void;
  onKeep: (note: Evidence) => void;
  onLeave?: () => void;
}

/** What I did, what came of it, when, and how many hours a week: the four things a federal resume is read for. */
export function EvidenceForm({ note, onDraft, onKeep, onLeave }: EvidenceFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const noteId = useRef(note?.id ?? crypto.randomUUID());
  const written = () => form.current && noteIn(new FormData(form.current), noteId.current);
  return (
    <form
      ref={form}
      class="evidence-form"
      onInput={() => onDraft(written())}
      onSubmit={(event) => {
        event.preventDefault();
        const kept = written();
        if (kept) onKeep(kept);
      }}
    >
      <label for={`${id}-did`}>What did you do?</label>
      <textarea id={`${id}-did`} name="did" class="field" rows={3} maxLength={2000} required defaultValue={note?.did ?? ''} />
      <label for={`${id}-result`}>What came of it?</label>
      <textarea id={`${id}-result`} name="result" class="field" rows={2} maxLength={1000} defaultValue={note?.result ?? ''} />
      <div class="evidence-dates">
        <Short id={`${id}-from`} name="from" label="From" note={note} />
        <Short id={`${id}-to`} name="to" label="To (empty: still)" note={note} />
        <div>
          <label for={`${id}-hours`}>Hours a week</label>
          <input
            id={`${id}-hours`}
            name="hours"
            class="field"
            type="number"
            min="1"
            max="168"
            inputMode="numeric"
            defaultValue={note?.hoursAWeek ?? ''}
          />
        </div>
      </div>
      <p class="link-steps">
        <button type="submit" class="action action-second">
          Keep this note
        </button>
        {onLeave && (
          <button type="button" class="link-button" onClick={onLeave}>
            Leave it
          </button>
        )}
      </p>
    </form>
  );
}

/** A month; browsers without a picker of months take it as text. */
function Short({ id, name, label, note }: { id: string; name: 'from' | 'to'; label: string; note: Evidence | null }) {
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        class="field"
        type="month"
        placeholder="2024-05"
        pattern="[0-9]{4}-[0-9]{2}"
        defaultValue={note?.[name] ?? ''}
      />
    </div>
  );
}

/** The note a form holds; null while nothing is said of what was done. */
function noteIn(data: FormData, id: string): Evidence | null {
  const text = (name: string) => String(data.get(name) ?? '').trim();
  if (text('did') === '') return null;
  const hours = Number(text('hours'));
  return {
    id,
    did: text('did'),
    ...(text('result') ? { result: text('result') } : {}),
    ...(text('from') ? { from: text('from') } : {}),
    ...(text('to') ? { to: text('to') } : {}),
    ...(hours > 0 ? { hoursAWeek: hours } : {}),
  };
}
