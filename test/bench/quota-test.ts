import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ORIGIN, removeFolder, startBrowser } from './store-browser.ts';
import type { StoreInPage } from './store-in-page.ts';

declare const inPage: StoreInPage;

export interface QuotaFigures {
  /** Ads saved before the disk was full. */
  saved: number;
  /** Of these, ads gone or damaged afterwards. */
  lost: number;
  /** What the person was told. */
  error: string;
  sentence: string;
  /** Whether the full store still gives a backup that holds every ad, and still lets an ad be erased. */
  backupWhileFull: boolean;
  eraseWhileFull: boolean;
  /** Whether saving works again once there is more room. */
  worksWithRoom: boolean;
}

const FEW_MEGABYTES = 6_000_000;

/** Fills real Chromium's storage to a limit of six megabytes and looks at what is told, what is kept, and whether it goes on after. */
export async function quotaTest(script: string): Promise<QuotaFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'store-quota-'));
  const browser = await startBrowser(folder, script);
  try {
    const session = await browser.page.context().newCDPSession(browser.page);
    const limit = (quotaSize: number) => session.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize });
    await limit(FEW_MEGABYTES);
    const filled = await browser.page.evaluate(fill);
    const whileFull = await browser.page.evaluate(workWhileFull, filled.saved);
    await limit(10 * FEW_MEGABYTES);
    const worksWithRoom = await browser.page.evaluate(save);
    return { ...filled, ...whileFull, worksWithRoom };
  } finally {
    await browser.close();
    await removeFolder(folder);
  }
}

/** In the page. */
async function fill() {
  const store = await inPage.startStore({ name: 'quota' });
  const ad = (number: number) => inPage.madeUpAd(number, 50_000);
  let saved = 0;
  let failure: Error | null = null;
  while (!failure && saved < 1000) {
    try {
      await store.postings.save(ad(saved));
      saved++;
    } catch (error) {
      failure = error as Error;
    }
  }
  let lost = 0;
  for (let number = 0; number < saved; number++) if ((await store.postings.get(`ad-${number}`))?.posting.text !== ad(number).text) lost++;
  if ((await store.postings.list()).length !== saved) lost++;
  store.close();
  return { saved, lost, error: failure?.name ?? '', sentence: failure?.message ?? '' };
}

/** In the page. */
async function workWhileFull(ads: number) {
  const store = await inPage.startStore({ name: 'quota' });
  const { tables } = await store.backup.preview(await store.backup.file(), 'merge');
  await store.postings.erase('ad-0');
  const listed = await store.postings.list();
  store.close();
  return {
    backupWhileFull: tables.postings.same === ads,
    eraseWhileFull: listed.length === ads - 1 && !listed.some((line) => line.id === 'ad-0'),
  };
}

/** In the page. */
async function save(): Promise<boolean> {
  const store = await inPage.startStore({ name: 'quota' });
  const id = await store.postings.save(inPage.madeUpAd(6000, 50_000));
  const kept = (await store.postings.get(id)) !== null;
  store.close();
  return kept;
}
