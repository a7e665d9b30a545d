import { useId, useRef, useState } from 'preact/hooks';
import type { Plate } from '../../../taxonomy/schema/taxonomy.ts';
import { askReader } from '../ask-reader.ts';

export interface KindChooserProps {
  label: string;
  /** Called with null while something else is typed. */
  onChoose: (plate: Plate | null) => void;
}

const OPTIONS = 6;

/** One kind of federal job, found by its name or code and taken with one press. */
export function KindChooser({ label, onChoose }: KindChooserProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<readonly Plate[]>([]);
  const [problem, setProblem] = useState('');
  const search = async (query: string) => {
    onChoose(null);
    const answer = await askReader('findKind', query, OPTIONS);
    // More may have been typed meanwhile, and taken.
    if (box.current?.value === query) setFound(answer);
  };
  return (
    <div class="job-search">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={box}
        class="field"
        type="search"
        autocomplete="off"
        placeholder="Economist, or 0110"
        onInput={(event) => void search(event.currentTarget.value).catch((error: Error) => setProblem(error.message))}
      />
      {problem && <p role="alert">{problem}</p>}
      {found.length > 0 && (
        <ul class="own-list">
          {found.map((plate) => (
            <li key={plate.code}>
              <button
                type="button"
                class="action action-second"
                onClick={() => {
                  setFound([]);
                  onChoose(plate);
                }}
              >
                {plate.title} <span class="figure">{plate.code}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
