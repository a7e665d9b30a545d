import { noAdSentences } from '../../site/read/reading.ts';
import { postingId } from '../../site/store/posting-id.ts';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import { foreignFrame, readSnapshot } from './read-snapshot.ts';
import { refusalSentences, takeSnapshot } from './take-snapshot.ts';

/** The tab a reading came from. */
export interface ReadTab {
  id: number;
  /** Its title, or its host when the title is not known to us. */
  name: string;
  url: string | undefined;
}

export type TabReading =
  | { phase: 'reading'; tab: ReadTab | null }
  | { phase: 'ad'; tab: ReadTab; posting: Posting & { id: string } }
  /** No ad, and the sentence that says why; `frame` is an address to open instead. */
  | { phase: 'none'; tab: ReadTab | null; sentence: string; frame: string | null };

/** Reads one tab: snapshot, reader, id. Never throws for what a page may hold. */
export async function readTab(tab: chrome.tabs.Tab, prefer: 'page' | 'selection'): Promise<TabReading> {
  if (tab.id === undefined) return { phase: 'none', tab: null, sentence: refusalSentences.gone, frame: null };
  const named: ReadTab = { id: tab.id, name: tab.title || hostName(tab.url) || 'this tab', url: tab.url };
  const taken = await takeSnapshot({ id: tab.id, url: tab.url });
  if (!taken.ok) return { phase: 'none', tab: named, sentence: refusalSentences[taken.error], frame: null };
  const reading = readSnapshot(taken.value, prefer);
  if (!reading.ok) {
    return {
      phase: 'none',
      tab: named,
      sentence: noAdSentences[reading.error],
      frame: reading.error === 'in-frame' ? foreignFrame(taken.value) : null,
    };
  }
  const posting = withoutTitleLine(reading.value);
  return { phase: 'ad', tab: named, posting: { ...posting, id: await postingId(posting) } };
}

/** A page's main text begins with its heading; as the posting has it as its title already, it would count and be quoted twice. */
function withoutTitleLine(posting: Posting): Posting {
  const { title, text } = posting;
  if (!title || !text?.startsWith(`${title}\n`)) return posting;
  return { ...posting, text: text.slice(title.length).trimStart() };
}

function hostName(url: string | undefined): string | null {
  try {
    return url ? new URL(url).host : null;
  } catch {
    return null;
  }
}
