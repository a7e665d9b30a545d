import { useRef, useState } from 'preact/hooks';
import type { Posting } from '../../../taxonomy/schema/posting.ts';
import { StillReading } from '../../ui/still-reading.tsx';
import { examples } from '../examples/examples.ts';

export interface PasteFormProps {
  busy: boolean;
  /** Why the last try gave nothing; shown and heard by the box. */
  problem: string | null;
  /** Called when the person first comes near the box. */
  onNear: () => void;
  onText: (text: string) => void;
  onExample: (posting: Posting) => void;
  onFile: (file: File) => void;
  /** Given while a file is read: ends that. */
  onStop: (() => void) | null;
}

/** The box, three examples, and one line on privacy. */
export function PasteForm({ busy, problem, onNear, onText, onExample, onFile, onStop }: PasteFormProps) {
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => file && onFile(file);

  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        // Read from the box itself: what was typed before the script took over counts too.
        const now = box.current?.value ?? text;
        if (now.trim() === '') box.current?.focus();
        onText(now);
      }}
    >
      <label class="paste-label" for="ad">
        The job ad
      </label>
      <textarea
        ref={box}
        id="ad"
        class={over ? 'paste-box paste-over' : 'paste-box'}
        name="ad"
        rows={7}
        placeholder="Paste the whole text, from its title to its last line."
        aria-describedby={problem ? 'paste-problem paste-private' : 'paste-private'}
        aria-invalid={problem ? true : undefined}
        onFocus={onNear}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false);
          const file = event.dataTransfer?.files[0];
          if (!file) return;
          event.preventDefault();
          take(file);
        }}
      />
      <p id="paste-problem" class="paste-problem" role="alert">
        {problem}
      </p>
      <div class="paste-steps">
        <button type="submit" class="action" aria-disabled={busy}>
          {busy ? 'Reading …' : 'Show the federal jobs'}
        </button>
        <p class="small">
          <button type="button" class="link-button" onClick={() => chooser.current?.click()}>
            Open a file
          </button>{' '}
          <span class="quiet">text, HTML, PDF or Word</span>
        </p>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".txt,.md,.html,.htm,.pdf,.docx"
          aria-label="A file with a job ad"
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
      </div>
      {onStop && <StillReading onStop={onStop} />}
      <p id="paste-private" class="quiet small">
        It is read on this computer. Nothing is sent anywhere.
      </p>
      <div class="paste-examples">
        <h2 class="small">No ad at hand? Take one of ours:</h2>
        <ul class="example-list">
          {examples.map((example) => (
            <li key={example.title}>
              <button type="button" class="example" onClick={() => onExample(example)}>
                {example.title}
                <span>{example.location}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </form>
  );
}
