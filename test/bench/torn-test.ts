import { mkdtemp, open, readdir, stat, truncate } from 'node:fs/promises';
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
  return inSessions(script, async (session, folder) => {
    await session(({ page }) => page.evaluate(save, { from: 0, count: BEFORE + 1 }));
    await cutLog(folder);
    await session(({ page }) => page.evaluate(save, { from: 100, count: AFTER }));
    const { ids, notice } = await session(({ page }) => page.evaluate(look));
    const wanted = [...Array.from({ length: BEFORE }, (_none, i) => i), ...Array.from({ length: AFTER }, (_none, i) => 100 + i)];
    return { saved: wanted.length, lost: wanted.filter((number) => !ids.includes(`ad-${number}`)).length, notice };
  });
}

type Session = <T>(work: (browser: RunningBrowser) => Promise<T>) => Promise<T>;

/** Several runs of the browser on the same data, each ended by a kill. */
async function inSessions<T>(script: string, work: (session: Session, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'store-torn-'));
  const session: Session = async (part) => {
    const browser = await startBrowser(folder, script);
    try {
      return await part(browser);
    } finally {
      await browser.kill();
    }
  };
  try {
    return await work(session, folder);
  } finally {
    await removeFolder(folder);
  }
}

/** What a disk that lost its mind leaves: bytes in the middle of the log are no longer what they were. Answers what the person is told, and whether saving works again. */
export async function damageTest(script: string): Promise<{ notice: string | null; savesAgain: boolean }> {
  return inSessions(script, async (session, folder) => {
    await session(({ page }) => page.evaluate(save, { from: 0, count: 10 }));
    const log = await newestLog(folder);
    const file = await open(log, 'r+');
    await file.write(Buffer.alloc(2000, 0xff), 0, 2000, Math.floor((await file.stat()).size / 2));
    await file.close();
    return session(async ({ page }) => {
      const { notice } = await page.evaluate(look);
      await page.evaluate(save, { from: 200, count: 1 });
      return { notice, savesAgain: (await page.evaluate(look)).ids.includes('ad-200') };
    });
  });
}

/** Cuts 3,000 bytes from the newest log: through the last save, whose ad alone is longer. */
async function cutLog(folder: string): Promise<void> {
  const log = await newestLog(folder);
  await truncate(log, (await stat(log)).size - 3000);
}

async function newestLog(folder: string): Promise<string> {
  const databases = path.join(folder, 'Default/IndexedDB');
  const [ours = ''] = (await readdir(databases)).filter((name) => name.endsWith('.leveldb'));
  const logs = (await readdir(path.join(databases, ours))).filter((name) => name.endsWith('.log'));
  return path.join(databases, ours, logs.sort().at(-1) ?? '');
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
