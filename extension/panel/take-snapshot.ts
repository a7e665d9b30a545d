import { snapshotPage } from '../page/snapshot-page.ts';
import type { PageSnapshot } from './read-snapshot.ts';

/** Why a tab gave nothing at all. */
export type Refusal = 'not-pressed' | 'forbidden' | 'silent' | 'gone';

export const refusalSentences: Record<Refusal, string> = {
  'not-pressed': 'This tab has not been read. Press the Counterpart button in the toolbar while the ad is open.',
  forbidden: 'The browser lets no extension read this page. Open the ad on its own site, then press the button there.',
  silent: 'The page did not answer. Wait until it has loaded, then press the button again.',
  gone: 'That tab is closed. Open the ad again, then press the button.',
};

export type Taken = { ok: true; value: PageSnapshot } | { ok: false; error: Refusal };

/**
 * A page that hangs (an open dialog, an endless loop) would keep us waiting for ever. It is asked twice: a frame that is just being filled can lose
 * the first question.
 */
const PATIENCE_MS = [2000, 4000] as const;

/** The press lends us the tab, but the page's own process hears of it a moment later: until then it refuses. Of sixty presses in a row ten were refused at first. */
const TRIES = 30;
const BETWEEN_MS = 80;

/** Takes the snapshot of a tab: every frame the press lets us read, the main one first. */
export async function takeSnapshot(tab: { id: number; url: string | undefined }): Promise<Taken> {
  for (let tries = 1; ; tries++) {
    const taken = await tryOnce(tab, PATIENCE_MS[0]);
    if (!taken.ok && taken.error === 'silent') return tryOnce(tab, PATIENCE_MS[1]);
    // The address is told only where we may read, so a known one means that the loan is on its way.
    if (taken.ok || taken.error !== 'not-pressed' || tab.url === undefined || tries === TRIES) return taken;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
}

async function tryOnce(tab: { id: number; url: string | undefined }, patience: number): Promise<Taken> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    const target = { tabId: tab.id, allFrames: true };
    const results = await Promise.race([chrome.scripting.executeScript({ target, func: snapshotPage }), silence]);
    if (results === null) return { ok: false, error: 'silent' };
    const frames = results
      .filter((frame) => frame.result)
      .sort((a, b) => a.frameId - b.frameId)
      .map((frame) => frame.result as NonNullable<typeof frame.result>);
    return frames.length > 0 ? { ok: true, value: { frames } } : { ok: false, error: 'silent' };
  } catch (error) {
    return { ok: false, error: refusalOf(error, tab.url) };
  } finally {
    clearTimeout(timer);
  }
}

/** The browsers tell these apart only in their messages; without a grant they do not even tell the address. */
function refusalOf(error: unknown, url: string | undefined): Refusal {
  const message = error instanceof Error ? error.message : '';
  if (/no tab with id|invalid tab/i.test(message)) return 'gone';
  if (/cannot be scripted|cannot access a chrome|chrome(?:-extension)?:\/\/|extensions gallery|about:|moz-extension/i.test(message))
    return 'forbidden';
  return url === undefined || /^https?:/.test(url) ? 'not-pressed' : 'forbidden';
}
