import { mkdtemp, readdir, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RunningBrowser, removeFolder, startBrowser } from './store-browser.ts';
import type { StoreInPage } from './store-in-page.ts';

declare const inPage: StoreInPage;

export interface TornFigures {
  /** Ads saved whole before the cut and after it. */
  saved: number;
  lost: number;
  notice: string | null;
}

const BEFORE = 10;
const AFTER = 5;

/**
 * What a crash in the middle of a write leaves: the browser is killed, the end of its log is cut through the last record, then it
 * saves on, is killed again and started again. Only the save that was cut may be missing.
 */
export async function tornTest(script: string): Promise<TornFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'store-torn-'));
  const session = async <T>(work: (browser: RunningBrowser) => Promise<T>): Promise<T> => {
    const browser = await startBrowser(folder, script);
    const answer = await work(browser);
    await browser.kill();
    return answer;
  };
  try {
    await session(({ page }) => page.evaluate(save, { from: 0, count: BEFORE + 1 }));
    await cutLog(path.join(folder, 'Default/IndexedDB'));
    await session(({ page }) => page.evaluate(save, { from: 100, count: AFTER }));
    const { ids, notice } = await session(({ page }) => page.evaluate(look));
    const wanted = [...Array.from({ length: BEFORE }, (_none, i) => i), ...Array.from({ length: AFTER }, (_none, i) => 100 + i)];
    return { saved: wanted.length, lost: wanted.filter((number) => !ids.includes(`ad-${number}`)).length, notice };
  } finally {
    await removeFolder(folder);
  }
}

/** Cuts 3,000 bytes from the newest log: through the last save, whose ad alone is longer. */
async function cutLog(databases: string): Promise<void> {
  const [folder] = (await readdir(databases)).filter((name) => name.endsWith('.leveldb'));
  const files = await readdir(path.join(databases, folder ?? ''));
  const log = path.join(
    databases,
    folder ?? '',
    files
      .filter((name) => name.endsWith('.log'))
      .sort()
      .at(-1) ?? '',
  );
  await truncate(log, (await stat(log)).size - 3000);
}

/** In the page. */
async function save({ from, count }: { from: number; count: number }): Promise<void> {
  const store = await inPage.startStore({ name: 'torn' });
  for (let number = from; number < from + count; number++) await store.postings.save(inPage.madeUpAd(number));
}

/** In the page. */
async function look(): Promise<{ ids: string[]; notice: string | null }> {
  const store = await inPage.startStore({ name: 'torn' });
  return { ids: (await store.postings.list()).map((line) => line.id), notice: store.notice };
}
