import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { startStore } from '../../site/store/start-store.ts';
import { broken, siteInBrowser } from './site-in-browser.ts';

// What a person can do with her own data on the site: save it, load it back, take that back, erase it, and be warned in time.

vi.setConfig({ testTimeout: 180_000 });
const site = siteInBrowser();
const ads = () => site.page.locator('.saved-ad').count();

/** A backup file that holds these ads, as another browser would have made it. */
async function holding(...titles: string[]): Promise<Buffer> {
  const store = await startStore({ name: `holding ${titles}` });
  for (const title of titles) await store.postings.save({ title, text: 'Analyze budgets.' });
  const file = await store.backup.file();
  store.close();
  return Buffer.from(await file.arrayBuffer());
}

/** Presses "Save a backup file" and answers the file's bytes. */
async function backup(): Promise<Buffer> {
  const [download] = await Promise.all([
    site.page.waitForEvent('download'),
    site.page.getByRole('button', { name: 'Save a backup file' }).last().click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const load = (buffer: Buffer) =>
  site.page.getByLabel('Load a backup file').setInputFiles({ name: 'backup.jsonl.gz', mimeType: 'application/gzip', buffer });

const add = async (...titles: string[]) => {
  await load(await holding(...titles));
  await site.page.getByRole('button', { name: 'Add it' }).click();
  await site.page.getByText('The backup is added.').waitFor();
};

/** Makes the store believe in so many changes since the last backup; making them by hand would take a minute. */
const countTo = (changes: number) =>
  site.page.evaluate(async (count) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('counterpart');
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = database.transaction('meta', 'readwrite');
    writing.objectStore('meta').put({ changes: count }, 'backup');
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, changes);

describe('a backup file', () => {
  test('is shown before it is loaded, is added or put in place, and can be taken back', async () => {
    await site.page.goto(`${site.address}saved/`);
    await add('Budget analyst', 'Grants analyst');
    await site.page.getByText('2 saved ads').waitFor();

    await load(await holding('Budget analyst', 'Program analyst'));
    await site.page.getByRole('heading', { name: 'What this file would change' }).waitFor();
    await site.page.getByText('Ads: 1 new, 1 as they are.').waitFor();
    await site.page.getByLabel('Put it in place').check();
    await site.page.getByText('Ads: 1 new, 1 changed, 1 taken away.').waitFor();
    expect(await ads(), 'nothing is changed by looking').toBe(2);
    expect(await broken(site.page)).toEqual([]);
    await site.page.getByRole('button', { name: 'Put it in place' }).click();
    await site.page.getByRole('link', { name: 'Program analyst' }).waitFor();
    await site.page.getByRole('link', { name: 'Grants analyst' }).waitFor({ state: 'detached' });

    await site.page.reload();
    await site.page.getByRole('button', { name: 'Undo the loading' }).click();
    await site.page.getByText('Taken back. All is as it was before.').waitFor();
    await site.page.getByRole('link', { name: 'Grants analyst' }).waitFor();
    await site.page.getByRole('link', { name: 'Program analyst' }).waitFor({ state: 'detached' });
    expect((await backup()).length).toBeGreaterThan(100);
    await site.page.getByText('Last backup').waitFor();
  });

  test.each([
    ['no backup at all', Buffer.from('hello')],
    ['cut off', gzipSync('{"counterpart":"backup","version":1,"made":"2026-11-22T10:00:00.000Z"}\n')],
    ['of a newer version', gzipSync('{"counterpart":"backup","version":9,"made":"2026-11-22T10:00:00.000Z"}\n')],
  ])('that is %s is refused with a sentence, and nothing is changed', async (_what, buffer) => {
    await site.page.goto(`${site.address}saved/`);
    await add('Budget analyst');
    await load(buffer);
    await site.page.getByText(/Nothing was changed\./).waitFor();
    expect(await ads()).toBe(1);
  });
});

test('erasing everything leaves no ad, no skill, no database and no page somebody looked at', async () => {
  await site.page.goto(`${site.address}saved/`);
  await add('Budget analyst');
  await site.page.evaluate(() => caches.open('visited').then(() => undefined));
  await site.page.getByRole('button', { name: 'Erase everything' }).click();
  await site.page.getByRole('button', { name: 'Erase it all' }).click();
  await site.page.getByText('Everything is erased.').waitFor();
  await site.page.getByText('No ads here yet.').waitFor();
  expect(await site.page.evaluate(async () => [await caches.has('visited'), localStorage.length, sessionStorage.length])).toEqual([
    false,
    0,
    0,
  ]);
});

test('after twenty changes that no backup holds, every page says so; "Later" is heard, and a backup ends it', async () => {
  await site.page.goto(`${site.address}saved/`);
  await add('Budget analyst');
  await countTo(20);
  await site.page.goto(`${site.address}my-skills/`);
  const reminder = site.page.locator('.backup-reminder');
  await reminder.waitFor();
  expect(await reminder.innerText()).toContain('20 changes');
  expect(await broken(site.page)).toEqual([]);
  await site.page.goto(`${site.address}series/0343/`);
  await reminder.waitFor();
  await reminder.getByRole('button', { name: 'Later' }).click();
  await reminder.waitFor({ state: 'detached' });
  await site.page.goto(`${site.address}saved/`);
  await site.page.getByText('No backup yet').waitFor();
  expect(await reminder.count()).toBe(0);
  await backup();
  await site.page.getByText(/Last backup \d{4}-\d\d-\d\d\./).waitFor();
});

test('where the browser keeps nothing, every page says so, work goes on, and a backup file can be saved', async () => {
  await site.page.addInitScript(() => {
    Object.defineProperty(indexedDB, 'open', {
      value: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  for (const page of ['series/0343/', '']) {
    await site.page.goto(site.address + page);
    await site.page.getByText('does not let the page keep anything').waitFor();
  }
  await site.paste('Budget analyst\n\nYou will analyze budgets, write reports in Excel and brief managers on program results.');
  await site.page.getByRole('button', { name: 'Save this ad' }).click();
  await site.page.getByRole('link', { name: 'See what you saved' }).click();
  await site.page.locator('.saved-ad').waitFor();
  expect((await backup()).length).toBeGreaterThan(100);
});
