import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgerCsv } from '../../../site/store/ledger-csv.ts';
import type { LedgerEntry } from '../../../site/store/shapes/ledger-entry.ts';
import { freshName, tab } from './tabs.ts';

const entry = (postingId: string, edition = '1'): LedgerEntry => ({
  postingId,
  edition,
  engine: 'e1',
  series: [{ code: '0560', title: 'Budget Analysis', score: 0.5, band: 'good' }],
  skills: [{ id: 'excel', label: 'Excel' }],
});

test('saved series keep their order and note, and go when removed', async () => {
  let minute = 0;
  const store = await tab(undefined, { now: () => new Date(Date.UTC(2026, 10, 22, 9, minute++)) });
  await store.series.save('0560', 'ask Ana');
  await store.series.save('0343');
  await store.series.save('0560');
  expect(await store.series.list()).toMatchObject([{ code: '0560', note: 'ask Ana' }, { code: '0343' }]);
  await store.series.remove('0560');
  expect(await store.series.list()).toMatchObject([{ code: '0343' }]);
});

test('notes are listed by what they are about', async () => {
  const store = await tab();
  const id = await store.notes.write('Bring transcripts.', { about: '0560' });
  await store.notes.write('Call.');
  expect((await store.notes.list('0560')).map((note) => note.text)).toEqual(['Bring transcripts.']);
  await store.notes.write('Bring both transcripts.', { id, about: '0560' });
  expect((await store.notes.list('0560')).map((note) => note.text)).toEqual(['Bring both transcripts.']);
  await store.notes.remove(id);
  expect(await store.notes.list()).toHaveLength(1);
});

test('settings are set and taken back', async () => {
  const store = await tab();
  await store.settings.set('titleBlind', true);
  await store.settings.set('theme', 'dark');
  await store.settings.set('titleBlind', null);
  expect(await store.settings.get()).toEqual({ theme: 'dark' });
});

test('the ledger forgets entries of another edition or engine and names the ads it lacks', async () => {
  const store = await tab();
  const [a, b] = [await store.postings.save({ title: 'A' }), await store.postings.save({ title: 'B' })];
  await store.ledger.put([entry(a), entry('not saved')]);
  expect(await store.ledger.read({ edition: '1', engine: 'e1' })).toMatchObject({ entries: [{ postingId: a }], missing: [b] });
  expect((await store.ledger.read({ edition: '2', engine: 'e1' })).missing.sort()).toEqual([a, b].sort());
  expect((await store.ledger.read({ edition: '1', engine: 'e2' })).entries).toEqual([]);
  await store.postings.remove(a);
  expect((await store.ledger.read({ edition: '1', engine: 'e1' })).entries).toEqual([]);
});

test('ads are found by title, employer, note and skills, in any order, whatever the accents', async () => {
  const store = await tab();
  const id = await store.postings.save({ title: 'Résumé editor', employer: 'Hill & Daughters', skills: ['Copy editing'] });
  await store.postings.save({ title: 'Cook' });
  await store.ledger.put([entry(id)]);
  await store.postings.setNote(id, 'near the river');
  for (const query of ['resume', 'DAUGHTERS hill', 'river editor', 'copy', 'excel', ' '])
    expect(
      (await store.postings.search(query)).map((line) => line.id),
      query,
    ).toContain(id);
  for (const query of ['cook editor', 'nothing'])
    expect(
      (await store.postings.search(query)).map((line) => line.id),
      query,
    ).not.toContain(id);
  await store.postings.setNote(id, '');
  expect(await store.postings.search('river')).toEqual([]);
});

test('a text too long for a backup is refused and nothing is kept of it', async () => {
  const store = await tab();
  await expect(store.postings.save({ title: 'x', text: 'a'.repeat(1_000_001) })).rejects.toMatchObject({ name: 'RecordTooLarge' });
  await expect(store.profile.change((p) => ({ ...p, titles: ['a'.repeat(1_000_001)] }))).rejects.toMatchObject({ name: 'RecordTooLarge' });
  expect(await store.postings.list()).toEqual([]);
});

test('what was acknowledged is there, and the list tells the same as the records, however tabs take turns', async () => {
  const doing = fc.record({ who: fc.nat(1), what: fc.constantFrom('save', 'remove', 'restore', 'note'), which: fc.nat(4) });
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { maxLength: 30 }), async (all) => {
      const name = freshName();
      const tabs = [await tab(name), await tab(name)];
      await Promise.all(
        all.map(({ who, what, which }) => {
          const { postings } = tabs[who]!;
          if (what === 'save') return postings.save({ id: `p${which}`, title: `T${which}` });
          if (what === 'note') return postings.setNote(`p${which}`, 'n');
          return postings[what as 'remove' | 'restore'](`p${which}`);
        }),
      );
      const later = await tab(name);
      const listed = (await later.postings.list()).map((line) => line.id);
      for (let which = 0; which < 5; which++) {
        const saved = await later.postings.get(`p${which}`);
        expect(saved !== null).toBe(all.some((one) => one.what === 'save' && one.which === which));
        expect(listed.includes(`p${which}`)).toBe(saved !== null && saved.removedAt === undefined);
      }
      for (const one of [...tabs, later]) one.close();
    }),
    { numRuns: 40 },
  );
});

test('the ledger as CSV quotes what needs quotes and lets no spreadsheet run a cell', () => {
  const line = {
    id: 'a',
    savedAt: '2026-11-22T10:00:00.000Z',
    title: '=HYPERLINK("http://x")',
    employer: 'Hill, "Sons"',
    location: '-1+1',
    note: 'two\nlines',
    words: '',
  };
  const csv = ledgerCsv([line, { ...line, id: 'b', title: 'Cook', employer: '', location: '', note: '' }], [entry('a')]);
  expect(csv.startsWith('\uFEFFSaved,Title,Employer,')).toBe(true);
  expect(csv).toContain(
    `2026-11-22,"'=HYPERLINK(""http://x"")","Hill, ""Sons""",'-1+1,"two\nlines",0560,Budget Analysis,good,,,,,,,Excel,1\r\n`,
  );
  expect(csv).toContain('2026-11-22,Cook,,,,,,,,,,,,,,\r\n');
});
