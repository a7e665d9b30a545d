import { useId, useRef } from 'preact/hooks';

export interface OpenLinkBoxProps {
  /** Gets a pasted text or a file; says itself what went wrong. */
  onOpen: (given: string | File) => void;
  /** Why the last one could not be opened, or what it is doing. */
  told: string;
}

/** A box for a link that somebody sent, and for a link file. */
export function OpenLinkBox({ onOpen, told }: OpenLinkBoxProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  return (
    <form
      class="open-link-box"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(box.current?.value ?? '');
      }}
    >
      <label for={id}>A link you were sent</label>
      <input id={id} ref={box} class="field" autocomplete="off" spellcheck={false} placeholder="Paste it here" />
      <div class="link-steps">
        <button type="submit" class="action action-second">
          Open it
        </button>
        <label class="small own-data-file">
          <span class="link-like">Open a link file</span>
          <input
            type="file"
            class="heard"
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file) onOpen(file);
              input.value = '';
            }}
          />
        </label>
      </div>
      <p role="status">{told}</p>
    </form>
  );
}
