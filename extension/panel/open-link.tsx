import { useState } from 'preact/hooks';
import { type OpenedLink as Opened, openLink, takeLink } from '../../site/store/links/open-link.ts';
import { openStore } from '../../site/store/open-store.ts';
import { dropTask, keepTask } from '../../site/store/task.ts';
import { OpenLinkBox } from '../../site/ui/links/open-link-box.tsx';
import { OpenedLink } from '../../site/ui/links/opened-link.tsx';
import { loadEngine } from './engine.ts';

/** Opens links and link files of the website or of a counselor. No page can call the panel, so the link is pasted. */
export function OpenLink() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [told, setTold] = useState('');
  const open = async (given: string | Blob) => {
    setTold('Opening …');
    setOpened(null);
    try {
      const [{ taxonomy }, store] = await Promise.all([loadEngine(), openStore()]);
      setOpened(await openLink(given, taxonomy, await store.profile.get()));
      setTold('');
    } catch (error) {
      setTold(error instanceof Error ? error.message : 'That did not work.');
    }
  };
  const take = async (how: 'merge' | 'replace') => {
    const store = await openStore();
    if (!opened) return async () => undefined;
    if (opened.content.kind !== 'assignment') return takeLink(store, opened.content, how);
    await keepTask(store, opened.text, new Date().toISOString());
    return () => dropTask(store);
  };
  return (
    <>
      <OpenLinkBox onOpen={(given) => void open(given)} told={told} />
      {opened && (
        <OpenedLink
          key={opened.text}
          {...opened}
          task={opened.content.kind === 'assignment'}
          onTake={take}
          onClose={() => {
            setOpened(null);
            setTold('Put away. Nothing of it was kept.');
          }}
        />
      )}
    </>
  );
}
