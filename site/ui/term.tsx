import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface TermProps {
  /** The word as it stands in the sentence. */
  children: ComponentChildren;
  /** What it means, in a sentence or two. */
  says: string;
  /** Address of the whole list of words. */
  more: string;
}

/** A word that opens its own explanation at a press and shuts at Escape. The browser does all of it, so it works on pages without a script. */
export function Term({ children, says, more }: TermProps) {
  const id = useId();
  return (
    <>
      <button type="button" class="term" popovertarget={id}>
        {children}
      </button>
      <span id={id} popover="auto" class="term-says">
        {says} <a href={more}>More words explained</a>
      </span>
    </>
  );
}
