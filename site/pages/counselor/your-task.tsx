import { useEffect, useState } from 'preact/hooks';
import type { AssignmentLink } from '../../store/links/link-content.ts';
import type { Store } from '../../store/start-store.ts';
import { dropTask, taskIn } from '../../store/task.ts';
import { LinkSaid } from '../../ui/links/link-said.tsx';
import { capital, counted, countWord } from '../../ui/words.ts';
import { askReader } from '../ask-reader.ts';
import { to } from '../frame/links.ts';
import { loadStore, withStore } from '../frame/with-store.ts';

interface Shown {
  content: AssignmentLink;
  says: string[];
  /** Ads saved since the task was kept. */
  read: number;
}

/** The task a counselor gave, how far it is, and the way to send an answer. Nothing where there is none. */
export function YourTask() {
  const [task, setTask] = useState<Shown | null>(null);
  useEffect(
    () =>
      withStore((store) => {
        const look = () => void shownTask(store).then(setTask);
        look();
        return store.onChange((changed) => {
          if (changed.includes('settings') || changed.includes('postings')) look();
        });
      }),
    [],
  );
  if (!task) return null;
  const { content, says, read } = task;
  return (
    <section class="your-task" aria-labelledby="your-task">
      <h2 id="your-task">Your task</h2>
      <LinkSaid says={says} />
      <p>
        {read === 0 ? 'None' : capital(countWord(read))} of {counted(content.ads, 'ad')} read. An ad counts once you save it.
      </p>
      <p class="link-steps">
        {read < content.ads ? <a href={to('')}>Read the next ad</a> : <a href={`${to('counselor/')}#answer`}>Send the answer</a>}
        <button type="button" class="link-button" onClick={() => void loadStore().then(dropTask)}>
          Put the task away
        </button>
      </p>
    </section>
  );
}

/** The kept task in today's words; null when there is none, or its link can't be read any more. */
async function shownTask(store: Store): Promise<Shown | null> {
  const task = taskIn(await store.settings.get());
  if (!task) return null;
  const content = await askReader('readTask', task);
  if (!content) return null;
  const saved = (await store.postings.list()).filter((ad) => ad.savedAt >= task.since).length;
  return { content, says: (await askReader('describeLink', content)).says, read: saved };
}
