import { useState } from 'preact/hooks';
import { LinkSaid } from './link-said.tsx';

export interface MadeLinkProps {
  /** Null when it would be too long for a link: then the file is the way. */
  link: string | null;
  says: readonly string[];
  leavesOut: readonly string[];
  onSaveFile: () => void;
}

/** A link before it goes out: exactly what it says and what it leaves out, then the ways to take it along. */
export function MadeLink({ link, says, leavesOut, onSaveFile }: MadeLinkProps) {
  const [told, setTold] = useState('');
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setTold('Copied.'),
      () => setTold('The browser did not let us copy. Select the link above and copy it yourself.'),
    );
  return (
    <div class="made-link">
      <h3>This is all it says</h3>
      <LinkSaid says={says} />
      <p class="quiet small">It leaves out {leavesOut.join('; ')}.</p>
      {link === null ? (
        <p>This is too much for a link. Save it as a file and pass that on.</p>
      ) : (
        <>
          <input class="field small" readOnly value={link} aria-label="The link" onFocus={(event) => event.currentTarget.select()} />
          <button type="button" class="action" onClick={() => copy(link)}>
            Copy the link
          </button>
        </>
      )}
      <button type="button" class={link === null ? 'action' : 'link-button'} onClick={onSaveFile}>
        Save it as a file
      </button>
      <p role="status">{told}</p>
    </div>
  );
}
