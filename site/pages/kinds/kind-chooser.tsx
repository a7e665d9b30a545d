import { useId, useRef, useState } from 'preact/hooks';
import type { Lookup } from '../../../taxonomy/lookup/build-lookup.ts';
import type { Plate, Plates } from '../../../taxonomy/schema/taxonomy.ts';

export interface KindChooserProps {
  label: string;
  plates: Plates;
  /** Called with null while something else is typed. */
  onChoose: (plate: Plate | null) => void;
}

const OPTIONS = 6;

/** One kind of federal job, found by its name or code and taken with one press. */
export function KindChooser({ label, plates, onChoose }: KindChooserProps) {
  const id = useId();
  const lookup = useRef<Lookup<Plate> | null>(null);
  const [found, setFound] = useState<readonly Plate[]>([]);
  const search = async (query: string) => {
    const { buildLookup } = await import('../../../taxonomy/lookup/build-lookup.ts');
    lookup.current ??= buildLookup([...plates.values()], (plate) => [plate.title, plate.code]);
    setFound(lookup.current(query, OPTIONS));
    onChoose(null);
  };
  return (
    <div class="job-search">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        type="search"
        autocomplete="off"
        placeholder="Economist, or 0110"
        onInput={(event) => void search(event.currentTarget.value)}
      />
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
