import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { steps } from '../../../site/store/migrations/steps.ts';
import { freshName, tab } from './tabs.ts';

afterEach(() => vi.restoreAllMocks());

const refuseWith = (name: string) =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', name);
  });

for (const [error, sentence] of [
  ['SecurityError', 'does not let the page keep anything'],
  ['InvalidStateError', 'does not let the page keep anything'],
  ['UnknownError', 'could not be opened'],
  ['QuotaExceededError', 'no room left'],
] as const) {
  test(`when opening fails with ${error}, work goes on in memory and the notice says so`, async () => {
    refuseWith(error);
    const store = await tab();
    expect(store.notice).toContain(sentence);
    const id = await store.postings.save({ title: 'Cook' }, { note: 'x' });
    await store.profile.change((p) => ({ ...p, years: 3 }));
    expect(await store.postings.search('cook')).toMatchObject([{ id }]);
    expect((await store.profile.get()).years).toBe(3);
    const file = await store.backup.file();
    await store.eraseEverything();
    expect(await store.postings.list()).toEqual([]);
    await store.backup.apply(file, await store.backup.preview(file, 'merge'));
    expect(await store.postings.list()).toMatchObject([{ id, note: 'x' }]);
  });
}

test('without any IndexedDB the store works in memory', async () => {
  const kept = globalThis.indexedDB;
  Reflect.deleteProperty(globalThis, 'indexedDB');
  try {
    expect((await tab()).notice).toContain('does not let the page keep anything');
  } finally {
    globalThis.indexedDB = kept;
  }
});

test('a tab that hangs on an older version blocks for a few seconds, then the notice says which tabs to close', async () => {
  const name = freshName();
  const hanging = await openDB(name, 1, {
    upgrade: (db) => void ['profile', 'postings', 'aside'].map((table) => db.createObjectStore(table)),
  });
  const store = await tab(name);
  expect(store.notice).toContain('Close the other tabs');
  hanging.close();
});

test('a full disk is said, and what was there stays', async () => {
  const store = await tab();
  await store.postings.save({ title: 'Kept' });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(store.postings.save({ title: 'Too much' })).rejects.toMatchObject({
    name: 'StoreFull',
    message: expect.stringContaining('no room left'),
  });
  vi.restoreAllMocks();
  expect((await store.postings.list()).map((line) => line.title)).toEqual(['Kept']);
  await store.postings.save({ title: 'Fits again' });
  expect(await store.postings.list()).toHaveLength(2);
});

test('a connection the browser drops is opened again at the next use', async () => {
  const name = freshName();
  const opened: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    const request = open(...args);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  });
  const store = await tab(name);
  await store.profile.change((p) => ({ ...p, years: 5 }));
  for (const database of opened) database.close();
  expect((await store.profile.get()).years).toBe(5);
  forceCloseDatabase(opened.at(-1) as never);
  expect((await store.profile.get()).years).toBe(5);
});

test('when the browser threw damaged data away, the notice says to load the last backup', async () => {
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    const request = open(...args);
    request.addEventListener('upgradeneeded', (event) => Object.defineProperty(event, 'dataLoss', { value: 'total' }));
    return request;
  });
  const store = await tab();
  expect(store.notice).toContain('Load your last backup');
  await store.postings.save({ title: 'New start' });
  expect(await store.postings.list()).toHaveLength(1);
});

test('a record that can’t be read is set aside and reported; the others are fine', async () => {
  const name = freshName();
  const store = await tab(name);
  const good = await store.postings.save({ title: 'Good' });
  const bad = await store.postings.save({ title: 'Bad' });
  const raw = await openDB(name, steps.length);
  await raw.put('postings', { id: bad, posting: { title: 12 } }, bad);
  await raw.put('profile', { version: 7, skills: 'many' }, 'mine');
  await raw.put('shelf', 'rubbish', (await raw.getAllKeys('shelf'))[0]!);
  raw.close();
  const later = await tab(name);
  expect((await later.postings.list()).map((line) => line.id)).toEqual([good]);
  expect(await later.postings.get(bad)).toBeNull();
  expect((await later.profile.get()).skills).toEqual([]);
  await later.profile.change((p) => ({ ...p, years: 1 }));
  const aside = await later.setAside();
  expect(aside.map((one) => one.table).sort()).toEqual(['postings', 'profile']);
  expect(aside.find((one) => one.table === 'postings')).toMatchObject({ key: bad, text: expect.stringContaining('"title":12') });
});

test('erasing everything leaves no database and no copy, in other tabs too', async () => {
  const name = freshName();
  const [here, there] = [await tab(name), await tab(name)];
  await here.postings.save({ title: 'Secret' });
  await openDB(`${name} before 1`, 1, { upgrade: (db) => void db.createObjectStore('profile') }).then((db) => db.close());
  await there.eraseEverything();
  expect((await indexedDB.databases()).filter((found) => found.name?.startsWith(name))).toEqual([]);
  expect(await here.postings.list()).toEqual([]);
  expect(here.notice).toBeNull();
  await here.postings.save({ title: 'New start' });
  expect(await there.postings.list()).toHaveLength(1);
  await deleteDB(`${name} before 1`);
});

test('a removed ad is gone for good after 30 days', async () => {
  const name = freshName();
  let day = '2026-01-01';
  const now = () => new Date(`${day}T00:00:00.000Z`);
  const store = await tab(name, { now });
  const id = await store.postings.save({ title: 'Old' });
  await store.postings.remove(id);
  day = '2026-01-20';
  await (await tab(name, { now })).postings.list();
  expect(await store.postings.get(id)).not.toBeNull();
  day = '2026-02-05';
  await (await tab(name, { now })).postings.list();
  expect(await store.postings.get(id)).toBeNull();
});

test('the browser is asked once to keep the data, at the first change', async () => {
  const persist = vi.fn(() => Promise.resolve(true));
  vi.stubGlobal('navigator', { storage: { persist } });
  const store = await tab();
  await store.profile.get();
  expect(persist).not.toHaveBeenCalled();
  await store.postings.save({ title: 'One' });
  await store.postings.save({ title: 'Two' });
  expect(persist).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});
