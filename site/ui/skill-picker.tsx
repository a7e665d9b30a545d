import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { kindWords } from './words.ts';

/** A line of the list: a skill, or something else that people go by. */
export interface Pickable {
  id: string;
  label: string;
  kind: keyof typeof kindWords;
}

export interface SkillPickerProps<T extends Pickable> {
  label: string;
  /** Best first, at most ten; null where the list can't be had, of which the host tells. The lookup is handed in, so that this part knows no index. */
  search: (query: string) => Promise<readonly T[] | null>;
  onPick: (id: string, entry: T) => void;
  /** Called when the person first comes near, so that the host can load the lookup. */
  onNear?: () => void;
  hint?: string;
}

const noneYet: readonly never[] = [];

/** A type-ahead over skills: an ARIA combobox with a list below it. Arrow keys move, Enter takes, Escape shuts. */
export function SkillPicker<T extends Pickable>({ label, search, onPick, onNear, hint }: SkillPickerProps<T>) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  /** What the last query that was answered found; it stays until a newer one is, so that the list does not blink. */
  const [answer, setAnswer] = useState<{ query: string; found: readonly T[] } | null>(null);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const found = answer?.found ?? noneYet;
  const shown = open && query.trim() !== '';

  const look = (typed: string) => {
    setQuery(typed);
    setOpen(true);
    if (typed.trim() === '') return setAnswer(null);
    void search(typed).then((list) => {
      if (!list || box.current?.value !== typed) return;
      setActive(0);
      setAnswer({ query: typed, found: list });
    });
  };
  // The box stands in the page's own HTML: what was typed before this script ran is looked up now.
  useEffect(() => {
    if (box.current === document.activeElement) onNear?.();
    if (box.current?.value) look(box.current.value);
  }, []);

  const take = (entry: T | undefined) => {
    if (!entry) return;
    onPick(entry.id, entry);
    if (box.current) box.current.value = '';
    setQuery('');
    setAnswer(null);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter' && shown) {
      event.preventDefault();
      // Never what an earlier query found.
      if (answer?.query === query) take(found[active]);
    } else if (event.key === 'Escape') {
      setOpen(false);
    }
  };

  return (
    <div class="picker">
      <label for={`${id}-box`}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="quiet small">
          {hint}
        </p>
      )}
      <div class="picker-field">
        <input
          ref={box}
          id={`${id}-box`}
          type="text"
          role="combobox"
          aria-expanded={shown && found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && found[active] ? `${id}-${active}` : undefined}
          aria-describedby={hint ? `${id}-hint` : undefined}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          onFocus={() => onNear?.()}
          onInput={(event) => look(event.currentTarget.value)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <div id={`${id}-list`} class="picker-list" role="listbox" aria-label={label} hidden={!shown || found.length === 0}>
          {found.map((skill, i) => (
            // The box keeps the focus: options are taken by the pointer here and by Enter in the box.
            <div
              key={skill.id}
              id={`${id}-${i}`}
              class="picker-option"
              role="option"
              tabIndex={-1}
              aria-selected={i === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(skill)}
              onKeyDown={onKeyDown}
            >
              {skill.label} <span class="quiet small">{kindWords[skill.kind]}</span>
            </div>
          ))}
        </div>
        {shown && found.length === 0 && (
          <p class="picker-list picker-none quiet small">{answer ? 'No skill we know by that name.' : 'Getting the list …'}</p>
        )}
      </div>
      <p class="heard" aria-live="polite">
        {shown && answer ? `${found.length} found` : ''}
      </p>
    </div>
  );
}
