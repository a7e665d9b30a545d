import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { waitUntilSettled } from '../page/wait-until-settled.ts';
import { noteReading } from './board-readings.ts';
import { followedSites, onFollowedChange, originOf } from './followed-sites.ts';
import { readTab, type TabReading } from './read-tab.ts';

/** No change for this long and a page counts as settled; after the longest time it is read as it stands. Milliseconds. */
const QUIET = 300;
const LONGEST = 5000;

export interface TabWatch {
  reading: TabReading;
  /** What is shown belongs to another tab, or to a page that has moved on. */
  stale: 'other-tab' | 'moved' | null;
  /** Sites the panel may follow. */
  followed: readonly string[];
  /** Reads the active tab again; after "Wrong ad?" with what the person has selected there. */
  read(prefer?: 'page' | 'selection'): void;
}

/** Reads the active tab when the panel opens and at every press of the toolbar button; follows the sites the person chose. */
export function useTabReading(): TabWatch {
  const [reading, setReading] = useState<TabReading>({ phase: 'reading', tab: null });
  const [stale, setStale] = useState<TabWatch['stale']>(null);
  const [followed, setFollowed] = useState<readonly string[]>([]);
  const turn = useRef(0);
  const shown = useRef<{ tabId: number | null; moved: boolean }>({ tabId: null, moved: false });
  const windowId = useRef<number | null>(null);
  const sites = useRef<readonly string[]>([]);

  const readThis = useCallback(async (tab: chrome.tabs.Tab, prefer: 'page' | 'selection' = 'page') => {
    const mine = ++turn.current;
    setReading((now) => (now.phase === 'ad' ? now : { phase: 'reading', tab: null }));
    const next = await readTab(tab, prefer);
    if (mine !== turn.current) return;
    shown.current = { tabId: tab.id ?? null, moved: false };
    if (next.phase === 'ad') noteReading(next.posting.url);
    // The same ad read again keeps what the person has changed about it.
    setReading((now) =>
      now.phase === 'ad' && next.phase === 'ad' && now.posting.id === next.posting.id ? { ...now, tab: next.tab } : next,
    );
    setStale(null);
  }, []);

  const read = useCallback(
    (prefer: 'page' | 'selection' = 'page') =>
      void chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab && readThis(tab, prefer)),
    [readThis],
  );

  const follow = useCallback(
    async (tab: chrome.tabs.Tab) => {
      if (tab.id === undefined) return;
      const mine = ++turn.current;
      await chrome.scripting
        .executeScript({ target: { tabId: tab.id }, func: waitUntilSettled, args: [QUIET, LONGEST] })
        .catch(() => undefined);
      if (mine !== turn.current) return;
      await readThis(await chrome.tabs.get(tab.id));
    },
    [readThis],
  );

  useEffect(() => {
    void chrome.windows.getCurrent().then((w) => {
      windowId.current = w.id ?? null;
    });
    read();
    const here = (id: number) => windowId.current === null || id === windowId.current;
    const mayFollow = (url: string | undefined) => sites.current.includes(originOf(url) ?? '');
    const onPress = (tab: chrome.tabs.Tab) => {
      if (here(tab.windowId)) void readThis(tab);
    };
    const onActivated = ({ tabId, windowId: where }: { tabId: number; windowId: number }) => {
      if (!here(where)) return;
      const back = shown.current.moved ? 'moved' : null;
      setStale(tabId === shown.current.tabId ? back : 'other-tab');
      if (tabId !== shown.current.tabId)
        void chrome.tabs.get(tabId).then(
          (tab) => {
            if (mayFollow(tab.url)) void follow(tab);
          },
          () => undefined,
        );
    };
    const onUpdated = (tabId: number, change: { status?: string; url?: string }, tab: chrome.tabs.Tab) => {
      if (!here(tab.windowId)) return;
      const moved = change.url !== undefined || change.status === 'loading';
      if (tab.active && mayFollow(tab.url)) {
        if (moved || change.status === 'complete') void follow(tab);
      } else if (tabId === shown.current.tabId && moved) {
        shown.current.moved = true;
        if (tab.active) setStale('moved');
      }
    };
    const lookAtSites = () =>
      void followedSites().then((now) => {
        sites.current = now;
        setFollowed(now);
      });
    lookAtSites();
    chrome.action.onClicked.addListener(onPress);
    chrome.tabs.onActivated.addListener(onActivated);
    chrome.tabs.onUpdated.addListener(onUpdated);
    const end = onFollowedChange(lookAtSites);
    return () => {
      chrome.action.onClicked.removeListener(onPress);
      chrome.tabs.onActivated.removeListener(onActivated);
      chrome.tabs.onUpdated.removeListener(onUpdated);
      end();
    };
  }, [read, readThis, follow]);

  return { reading, stale, followed, read };
}
