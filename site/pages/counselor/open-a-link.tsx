import { useCallback, useEffect, useState } from 'preact/hooks';
import { type OpenedLink as Opened, takeLink } from '../../store/links/open-link.ts';
import { takeFragment } from '../../store/links/take-fragment.ts';
import { dropTask, keepTask } from '../../store/task.ts';
import { OpenLinkBox } from '../../ui/links/open-link-box.tsx';
import { OpenedLink } from '../../ui/links/opened-link.tsx';
import { askReader } from '../ask-reader.ts';
import { seriesPage, to } from '../frame/links.ts';
import { loadStore } from '../frame/with-store.ts';
import { OnPaper } from './on-paper.tsx';

/** A fragment taken from the address bar that no part has shown yet: a page that is drawn anew before it could must not lose it. */
let unshown: string | null = null;

/** Opens the link this page was called with, or one that is pasted. Nothing of it is kept unless the person asks. */
export function OpenALink() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [told, setTold] = useState('');
  const open = useCallback(async (given: string | Blob) => {
    setTold('Opening …');
    setOpened(null);
    try {
      const profile = await (await loadStore()).profile.get();
      setOpened(await askReader('openLink', given, profile));
      setTold('');
      unshown = null;
    } catch (error) {
      setTold(error instanceof Error ? error.message : 'That did not work.');
      unshown = null;
    }
  }, []);
  useEffect(() => {
    const look = () => {
      unshown = takeFragment(window) ?? unshown;
      if (unshown) void open(unshown);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [open]);

  const take = async (how: 'merge' | 'replace') => {
    const store = await loadStore();
    if (!opened) return async () => undefined;
    if (opened.content.kind !== 'assignment') return takeLink(store, opened.content, how);
    await keepTask(store, opened.text, new Date().toISOString());
    return () => dropTask(store);
  };
  return (
    <>
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
        >
          <WaysOn opened={opened} />
          <OnPaper content={opened.content} />
        </OpenedLink>
      )}
      <OpenLinkBox onOpen={(given) => void open(given)} told={told} />
    </>
  );
}

/** From a link to what it speaks of. */
function WaysOn({ opened: { content } }: { opened: Opened }) {
  return (
    <p class="link-steps">
      {content.kind === 'assignment' && <a href={to('')}>Read the first ad</a>}
      {content.target.map((code) => (
        <a key={code} href={seriesPage(code)}>
          What {code} is
        </a>
      ))}
    </p>
  );
}
