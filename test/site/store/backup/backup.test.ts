import { gunzipSync } from 'node:zlib';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { fill, personalText } from '../contents.ts';
import { freshName, tab } from '../tabs.ts';

async function filled() {
  const name = freshName();
  const store = await tab(name);
  await fill(store);
  return { name, store };
}

test('a backup loaded elsewhere holds every record as it was', async () => {
  const here = await filled();
  const file = await here.store.backup.file();
  const name = freshName();
  const there = await tab(name);
  const preview = await there.backup.preview(file, 'merge');
  expect(preview.tables).toMatchObject({
    profile: { added: 1 },
    postings: { added: 2 },
    series: { added: 1 },
    notes: { added: 1 },
    settings: { added: 1 },
  });
  await there.backup.apply(file, preview);
  expect(JSON.parse(await personalText(name))).toEqual(JSON.parse(await personalText(here.name)));
  expect((await there.postings.list()).map((line) => line.title)).toEqual(['Analyst']);
});

test('a preview changes nothing, and importing one’s own backup is all "same"', async () => {
  const { name, store } = await filled();
  const before = await personalText(name);
  const file = await store.backup.file();
  for (const mode of ['merge', 'replace'] as const) {
    const { tables } = await store.backup.preview(file, mode);
    for (const table of Object.values(tables)) expect(table).toMatchObject({ added: 0, changed: 0, removed: 0 });
    await store.backup.apply(file, await store.backup.preview(file, mode));
    expect(await personalText(name)).toBe(before);
  }
});

test('merging keeps what is here and adds what is new; undo takes it back', async () => {
  const { store } = await filled();
  const file = await store.backup.file();
  const name = freshName();
  const there = await tab(name);
  await there.profile.change((p) => ({ ...p, years: 9, skills: [{ id: 'budgeting', level: 'learning' }, { id: 'cobol' }] }));
  await there.postings.save({ title: 'Mine' });
  const before = await personalText(name);
  const preview = await there.backup.preview(file, 'merge');
  expect(preview.tables.profile).toMatchObject({ changed: 1 });
  await there.backup.apply(file, preview);
  const merged = await there.profile.get();
  expect(merged.skills.map((skill) => skill.id)).toEqual(['budgeting', 'cobol', 'a form nobody knows']);
  expect(merged.skills[0]).toMatchObject({ level: 'learning', years: 6, notes: [{ id: 'n1' }] });
  expect(merged.notMine).toEqual([]);
  expect((await there.postings.list()).map((line) => line.title).sort()).toEqual(['Analyst', 'Mine']);
  expect(await there.backup.canUndo()).toBe(true);
  expect(await there.backup.undo()).toEqual({ kept: 0 });
  expect(await personalText(name)).toBe(before);
  expect(await there.backup.canUndo()).toBe(false);
});

test('replacing takes away what the file does not hold, and undo brings it back', async () => {
  const { store, name: source } = await filled();
  const file = await store.backup.file();
  const name = freshName();
  const there = await tab(name);
  await there.postings.save({ title: 'Mine' });
  await there.notes.write('My note');
  const before = await personalText(name);
  const preview = await there.backup.preview(file, 'replace');
  expect(preview.tables.postings).toMatchObject({ added: 2, removed: 1 });
  await there.backup.apply(file, preview);
  expect(JSON.parse(await personalText(name))).toEqual(JSON.parse(await personalText(source)));
  await there.backup.undo();
  expect(await personalText(name)).toBe(before);
  expect((await there.postings.list()).map((line) => line.title)).toEqual(['Mine']);
});

test('undo leaves alone what was changed since the import', async () => {
  const { store } = await filled();
  const file = await store.backup.file();
  const there = await tab();
  await there.backup.apply(file, await there.backup.preview(file, 'merge'));
  await there.profile.change((p) => ({ ...p, years: 30 }));
  expect(await there.backup.undo()).toEqual({ kept: 1 });
  expect((await there.profile.get()).years).toBe(30);
  expect(await there.postings.list()).toEqual([]);
});

test('a record that can’t be read travels in the backup as set aside', async () => {
  const { name, store } = await filled();
  const raw = await openDB(name);
  await raw.put('notes', { id: 'x', text: 5 }, 'x');
  raw.close();
  const file = await store.backup.file();
  const there = await tab();
  await there.backup.apply(file, await there.backup.preview(file, 'merge'));
  expect(await there.setAside()).toMatchObject([{ table: 'notes', key: 'x', text: '{"id":"x","text":5}' }]);
});

test('a preview tells how many skills are marked, and how many would be', async () => {
  const { store } = await filled();
  const file = await store.backup.file();
  const there = await tab();
  await there.profile.change((p) => ({ ...p, skills: [{ id: 'budgeting' }, { id: 'cobol' }, { id: 'welding' }] }));
  expect((await there.backup.preview(file, 'merge')).skills).toEqual({ before: 3, after: 4 });
  expect((await there.backup.preview(file, 'replace')).skills).toEqual({ before: 3, after: 2 });
});

test('"later" puts the reminder off for twenty changes more; a backup made meanwhile starts afresh', async () => {
  const store = await tab();
  const write = async (n: number) => {
    for (let i = 0; i < n; i++) await store.notes.write(`note ${i}`);
  };
  await write(20);
  await store.backup.remindLater();
  expect((await store.backup.state()).remind).toBe(false);
  await write(19);
  expect((await store.backup.state()).remind).toBe(false);
  await write(1);
  expect((await store.backup.state()).remind).toBe(true);
  await store.backup.file();
  expect(await store.backup.state()).toMatchObject({ changes: 0, remind: false });
  await write(20);
  expect((await store.backup.state()).remind).toBe(true);
});

test('the ledger’s cache stays out of the file', async () => {
  const { store } = await filled();
  const [line] = await store.postings.list();
  await store.ledger.put([{ postingId: line!.id, edition: '1', engine: 'e', series: [], skills: [{ id: 'q', label: 'quilting' }] }]);
  const text = gunzipSync(Buffer.from(await (await store.backup.file()).arrayBuffer())).toString();
  expect(text).not.toContain('quilting');
  expect(text.split('\n').at(-2)).toMatch(/^\{"end":true,"records":6,"checksum":"[0-9a-f]{64}"\}$/);
});

test('after twenty changes a reminder is due; a finished backup ends it, an unfinished one does not', async () => {
  const store = await tab();
  for (let i = 0; i < 19; i++) await store.notes.write(`note ${i}`);
  expect((await store.backup.state()).remind).toBe(false);
  await store.notes.write('one more');
  expect(await store.backup.state()).toEqual({ changes: 20, remind: true });
  await (await store.backup.stream()).cancel();
  expect((await store.backup.state()).remind).toBe(true);
  await store.backup.file();
  expect(await store.backup.state()).toMatchObject({ changes: 0, remind: false, lastAt: expect.any(String) });
});

test('a full disk in the middle of an import leaves everything as it was', async () => {
  const { store } = await filled();
  const file = await store.backup.file();
  const name = freshName();
  const there = await tab(name);
  await there.postings.save({ title: 'Mine' });
  const before = await personalText(name);
  const preview = await there.backup.preview(file, 'replace');
  const put = IDBObjectStore.prototype.put;
  for (let room = 0; room < 22; room++) {
    let left = room;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof put>
    ) {
      if (left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(there.backup.apply(file, preview)).rejects.toMatchObject({ name: 'StoreFull' });
    spy.mockRestore();
    expect(await personalText(name)).toBe(before);
  }
  await there.backup.apply(file, preview);
  expect((await there.postings.list()).map((line) => line.title)).toEqual(['Analyst']);
});

test('a file swapped after the preview is refused', async () => {
  const { store } = await filled();
  const first = await store.backup.file();
  const preview = await store.backup.preview(first, 'merge');
  await store.notes.write('more');
  const second = await store.backup.file();
  await expect(store.backup.apply(second, preview)).rejects.toMatchObject({
    name: 'BackupRefused',
    message: expect.stringContaining('has changed'),
  });
});
