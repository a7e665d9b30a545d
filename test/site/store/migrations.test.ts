import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { TABLES } from '../../../site/store/keeper.ts';
import { steps } from '../../../site/store/migrations/steps.ts';
import { openAt } from '../../../site/store/open-database.ts';
import { freshName, tab } from './tabs.ts';

type Held = Record<string, Record<string, unknown>>;
const held = JSON.parse(readFileSync(new URL('../../fixtures/store/databases.json', import.meta.url), 'utf8')) as Record<string, Held>;
const silent = { givenUp: () => undefined, dropped: () => undefined, startedOver: () => undefined };
const now = () => new Date('2026-11-22T00:00:00.000Z');

/** A database as that version left it, made by the version's own steps. */
async function leftBy(version: number, name: string): Promise<void> {
  const database = await openAt(name, version, silent);
  expect([...database.objectStoreNames].sort()).toEqual(Object.keys(held[version]!).sort());
  for (const [table, rows] of Object.entries(held[version]!)) {
    for (const [key, value] of Object.entries(rows)) await database.put(table as 'profile', value, key);
  }
  database.close();
}

const everything = async (name: string) => {
  const database = await openDB(name);
  const all: Held = {};
  for (const table of database.objectStoreNames) {
    const keys = (await database.getAllKeys(table)) as string[];
    const values = await database.getAll(table);
    all[table] = Object.fromEntries(keys.map((key, i) => [key, values[i]]));
  }
  database.close();
  return all;
};

test('there is a fixture of what every version but the newest held', () => {
  expect(Object.keys(held).filter((key) => key !== 'about')).toEqual(steps.slice(1).map((_step, i) => String(i + 1)));
});

for (const version of [1, 2]) {
  test(`a database of version ${version} opens with every record as it was, and no copy stays`, async () => {
    const name = freshName();
    await leftBy(version, name);
    const store = await tab(name, { now });
    expect(store.notice).toBeNull();
    const after = await everything(name);
    for (const [table, rows] of Object.entries(held[version]!)) expect(after[table]).toEqual(rows);
    expect(Object.keys(after).sort()).toEqual([...TABLES].sort());
    expect((await indexedDB.databases()).filter((found) => found.name?.startsWith(`${name} before`))).toEqual([]);
  });
}

test('after an upgrade the list finds old ads by employer, note, skills given and skills found', async () => {
  const name = freshName();
  await leftBy(1, name);
  const store = await tab(name, { now });
  for (const query of ['daughters', 'NEAR home', 'excel', 'budget'])
    expect((await store.postings.search(query)).map((line) => line.id)).toEqual(['p-1']);
  const second = freshName();
  await leftBy(2, second);
  expect((await (await tab(second)).postings.search('welding')).map((line) => line.id)).toEqual(['p-9']);
});

test('a step that fails leaves the older version whole, says so, and keeps the copy', async () => {
  const name = freshName();
  await leftBy(1, name);
  const before = await everything(name);
  const second = steps[1]!;
  steps[1] = () => Promise.reject(new Error('broken step'));
  const store = await tab(name);
  steps[1] = second;
  expect(store.notice).toContain('could not be opened');
  expect(await everything(name)).toEqual(before);
  expect(await everything(`${name} before 1`)).toEqual(before);
});

test('a database lost in the middle of an upgrade comes back from the copy', async () => {
  const name = freshName();
  await leftBy(1, `${name} before 1`);
  const store = await tab(name);
  expect((await store.postings.get('p-1'))?.note).toBe('near home');
  expect((await store.profile.get()).skills[0]?.notes?.[0]?.did).toContain('two million');
});

test('an older version of the app beside a newer one says what to do and changes nothing', async () => {
  const name = freshName();
  const older = await tab(name);
  await older.profile.change((p) => ({ ...p, years: 1 }));
  const newer = await openDB(name, steps.length + 1);
  expect(older.notice).toContain('newer version');
  await expect(older.profile.change((p) => ({ ...p, years: 2 }))).rejects.toThrow('Reload');
  expect(((await newer.get('profile', 'mine')) as { years: number }).years).toBe(1);
  newer.close();
  expect((await tab(name)).notice).toContain('newer version');
});
