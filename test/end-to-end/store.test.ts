import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { killTest } from '../bench/kill-test.ts';
import { quotaTest } from '../bench/quota-test.ts';
import { benchStore } from '../bench/store.ts';
import { bundleStore, ORIGIN, removeFolder, startBrowser } from '../bench/store-browser.ts';
import type { StoreInPage } from '../bench/store-in-page.ts';
import { damageTest, tornTest } from '../bench/torn-test.ts';

declare const inPage: StoreInPage;

// Short forms of `npm run -s soak` and `npm run -s bench -- store`, in real Chromium.

let script = '';
vi.setConfig({ testTimeout: 180_000 });
beforeAll(async () => {
  script = await bundleStore();
});

test('when the browser is killed while ads are saved, every acknowledged save is there after the restart', async () => {
  const figures = await killTest(3, script);
  expect(figures).toMatchObject({ lost: 0, unopened: 0 });
  expect(figures.acknowledged).toBeGreaterThan(3);
});

test('a save cut off by a crash, and a second crash after it, take nothing else along', async () => {
  expect(await tornTest(script)).toEqual({ saved: 15, lost: 0, notice: null });
});

test('data damaged on the disk is told, with what to do, and saving works again', async () => {
  const { notice, savesAgain } = await damageTest(script);
  expect(notice).toContain('Load your last backup');
  expect(savesAgain).toBe(true);
});

test('two tabs that write at once lose nothing, and each hears of the other', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'store-tabs-'));
  const browser = await startBrowser(folder, script);
  try {
    const write = async (tab: string) => {
      const store = await inPage.startStore();
      let heard = 0;
      store.onChange(() => heard++);
      for (let n = 0; n < 40; n++) await store.profile.change((p) => ({ ...p, skills: [...p.skills, { id: `${tab}-${n}` }] }));
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { heard, skills: (await store.profile.get()).skills.map((skill) => skill.id) };
    };
    const other = await browser.open(`${ORIGIN}/other`);
    const [a, b] = await Promise.all([browser.page.evaluate(write, 'a'), other.evaluate(write, 'b')]);
    const last = await browser.page.evaluate(async () => (await (await inPage.startStore()).profile.get()).skills.length);
    expect(last).toBe(80);
    expect(Math.max(a.heard, b.heard)).toBeGreaterThan(40);
  } finally {
    await browser.close();
    await removeFolder(folder);
  }
});

test('an older version of the app beside a newer one says what to do at once, keeps off, and nothing is lost', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'store-versions-'));
  const browser = await startBrowser(folder, script);
  try {
    await browser.page.evaluate(async () => {
      const store = await inPage.startStore();
      const page = globalThis as { store?: typeof store; told?: string | null };
      page.store = store;
      store.onChange(() => {
        page.told = store.notice;
      });
      await store.profile.change((p) => ({ ...p, years: 3 }));
    });
    const newer = await browser.open(`${ORIGIN}/newer`);
    const kept = await newer.evaluate(async () => {
      const { version = 0 } = (await indexedDB.databases()).find(({ name }) => name === 'counterpart') ?? {};
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('counterpart', version + 1);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      return new Promise<unknown>((resolve) => {
        const reading = database.transaction('profile').objectStore('profile').get('mine');
        reading.onsuccess = () => resolve(reading.result);
      });
    });
    expect(kept).toMatchObject({ years: 3 });
    const older = await browser.page.evaluate(async () => {
      const { store, told } = globalThis as unknown as { store: Awaited<ReturnType<StoreInPage['startStore']>>; told: string };
      const refused = await store.profile.change((p) => ({ ...p, years: 99 })).catch((error: Error) => error.message);
      return { told, refused };
    });
    expect(older.told).toContain('A newer version of this app is open. Reload this page');
    expect(older.refused).toBe(older.told);
    const late = await browser.open(`${ORIGIN}/late`);
    expect(await late.evaluate(async () => (await inPage.startStore()).notice)).toContain('A newer version');
  } finally {
    await browser.close();
    await removeFolder(folder);
  }
});

test('a full disk loses nothing, is told in a clear sentence, and still gives a backup', async () => {
  const figures = await quotaTest(script);
  expect(figures).toMatchObject({ lost: 0, error: 'StoreFull', backupWhileFull: true, eraseWhileFull: true, worksWithRoom: true });
  expect(figures.saved).toBeGreaterThan(50);
  expect(figures.sentence).toContain('Free some disk space');
});

test('a thousand saved ads are listed, searched, exported and imported whole', async () => {
  // It throws when an ad is missing at either end; the goals for 10,000 ads are for `npm run -s bench -- store`.
  const { ads, exportMegabytes } = await benchStore(1000);
  expect(ads).toBe(1000);
  expect(exportMegabytes).toBeGreaterThan(1);
});

test('two origins: skills go over by link, an ad comes back by file, and both ends hold the same', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'store-walk-'));
  const browser = await startBrowser(folder, script);
  try {
    const link = await browser.page.evaluate(async () => {
      const store = await inPage.startStore();
      await store.profile.change((p) => ({
        ...p,
        skills: [{ id: 'budgeting', level: 'expert', notes: [{ id: 'n', did: 'Stays at home.' }] }, { id: 'welding' }],
      }));
      return inPage.writeLink('https://panel.test/open', inPage.skillsLink(await store.profile.get(), { target: ['0560'] }));
    });
    const other = await browser.open(link);
    const there = await other.evaluate(async () => {
      const fragment = inPage.takeFragment(window);
      const { content } = await inPage.readLink(fragment ?? '', { skill: (id) => id, series: (code) => code });
      const store = await inPage.startStore();
      const empty = (await store.profile.get()).skills.length;
      if (content.kind === 'skills') await store.profile.change((p) => inPage.mergeLinkSkills(p, content.skills));
      await store.postings.save({ title: 'Budget analyst', text: 'Plan budgets.' }, { note: 'near home' });
      const bytes = new Uint8Array(await (await store.backup.file()).arrayBuffer());
      return { empty, address: location.href, bytes: [...bytes], profile: await store.profile.get(), list: await store.postings.list() };
    });
    expect(there.empty).toBe(0);
    expect(there.address).toBe('https://panel.test/open');
    expect(JSON.stringify(there.profile)).not.toContain('Stays at home');
    const here = await browser.page.evaluate(async (bytes) => {
      const store = await inPage.startStore();
      const file = new Blob([new Uint8Array(bytes)]);
      await store.backup.apply(file, await store.backup.preview(file, 'merge'));
      return { profile: await store.profile.get(), list: await store.postings.list() };
    }, there.bytes);
    expect(here.list).toEqual(there.list);
    expect(here.profile.skills.map(({ id, level }) => ({ id, level }))).toEqual(
      there.profile.skills.map(({ id, level }) => ({ id, level })),
    );
    expect(here.profile.skills[0]?.notes?.[0]?.did).toBe('Stays at home.');
    expect(new URL(link).origin).not.toBe(ORIGIN);
  } finally {
    await browser.close();
    await removeFolder(folder);
  }
});
