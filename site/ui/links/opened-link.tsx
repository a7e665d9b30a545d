import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { capital, counted, countWord } from '../words.ts';
import { LinkSaid } from './link-said.tsx';

export interface OpenedLinkProps {
  says: readonly string[];
  notes: readonly string[];
  /** A counselor's task has no skills to take over. */
  task: boolean;
  /** Skills the person has marked, and names of those that would come in, or go when they are replaced. */
  mine: number;
  added: readonly string[];
  gone: readonly string[];
  /** Keeps the task, or takes the skills over; answers how to take that back. */
  onTake: (how: 'merge' | 'replace') => Promise<() => Promise<void>>;
  /** Puts the link away; nothing of it is kept. */
  onClose: () => void;
  /** Ways on from here. */
  children?: ComponentChildren;
}

/** A link that was opened, in words. Nothing of it is kept until the person says how: merged, in place of hers, or not at all. */
export function OpenedLink({ says, notes, task, mine, added, gone, onTake, onClose, children }: OpenedLinkProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState('');
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const [done, setDone] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const guarded = (work: () => Promise<string>) =>
    void work().then(setTold, (error: unknown) => setTold(error instanceof Error ? error.message : 'That did not work.'));
  const take = async (how: 'merge' | 'replace') => {
    const back = await onTake(how);
    setAsking(false);
    setDone(true);
    setUndo(() => back);
    if (task) return 'Kept. We count the ads you save from now on.';
    return how === 'merge' ? 'Added to your skills. What you had marked stays.' : 'Your skills are now those of the link.';
  };
  const takeBack = async () => {
    await undo?.();
    setUndo(null);
    setDone(false);
    return 'Taken back.';
  };
  return (
    <section class="opened-link" aria-labelledby="opened-link">
      <h2 id="opened-link" ref={heading} tabIndex={-1}>
        {task ? 'You were given a task' : 'What this link says'}
      </h2>
      <LinkSaid says={says} notes={notes} />
      {!done && !task && <p class="small quiet">{effect(mine, added.length)}</p>}
      {!done && (
        <div class="link-steps">
          <button type="button" class="action" onClick={() => guarded(() => take('merge'))}>
            {task ? 'Keep this task' : mine === 0 ? 'Keep these skills' : 'Add to mine'}
          </button>
          {!task && mine > 0 && (
            <button type="button" class="action action-second" aria-expanded={asking} onClick={() => setAsking(!asking)}>
              Put in place of mine
            </button>
          )}
          <button type="button" class="link-button" onClick={onClose}>
            Only look, keep nothing
          </button>
        </div>
      )}
      {asking && (
        <p class="own-data-warning">
          {gone.length === 0
            ? 'All of yours are in the link; only the levels may change.'
            : `This takes ${counted(gone.length, 'skill')} off yours: ${named(gone)}.`}{' '}
          <button type="button" class="link-button" onClick={() => guarded(() => take('replace'))}>
            Replace mine
          </button>
        </p>
      )}
      <p role="status">
        {told}{' '}
        {undo && (
          <button type="button" class="link-button" onClick={() => guarded(takeBack)}>
            Undo
          </button>
        )}
      </p>
      {children}
    </section>
  );
}

function effect(mine: number, added: number): string {
  if (mine === 0) return 'You have marked no skill yet. Nothing is kept until you say so.';
  const come =
    added === 0 ? 'All of these are among yours' : `${capital(countWord(added))} of these ${added === 1 ? 'is' : 'are'} new to yours`;
  return `You have marked ${counted(mine, 'skill')}. ${come}. Nothing is kept until you say so.`;
}

/** Names of a few, and how many more. */
const named = (names: readonly string[]) =>
  names.length <= 8 ? names.join(', ') : `${names.slice(0, 8).join(', ')} and ${names.length - 8} more`;
