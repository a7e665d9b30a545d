import fc from 'fast-check';
import { openDB } from 'idb';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { schemaOf } from '../../../site/store/backup/backup-format.ts';
import { PERSONAL, type PersonalTable, TABLES, type TableName } from '../../../site/store/keeper.ts';
import { withinTwoSeconds } from '../../within-two-seconds.ts';
import { fill } from './contents.ts';
import { freshName, tab } from './tabs.ts';

const timed = withinTwoSeconds();
const isPersonal = (table: TableName): table is PersonalTable => (PERSONAL as readonly string[]).includes(table);

test('whatever stands in the tables, the store opens, answers and saves; what it can’t read is set aside, not dropped', async () => {
  const row = fc.record({
    table: fc.constantFrom(...TABLES),
    key: fc.constantFrom('mine', 'all', 'own-id', '0560', 'backup', '00', '__proto__', 'x'),
    value: fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(
        { id: 'x', posting: {}, savedAt: 5 },
        [{ id: 'ghost', title: '', employer: '', location: '', note: '', savedAt: '', words: '' }],
        { version: 2, skills: [] },
      ),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
      const name = freshName();
      const first = await tab(name);
      await fill(first);
      const before = (await first.postings.list()).map((line) => line.id);
      first.close();
      const raw = await openDB(name);
      for (const { table, key, value } of rows) await raw.put(table, value, key);
      raw.close();

      const store = await timed(() => tab(name));
      expect(store.notice).toBeNull();
      const profile = await timed(() => store.profile.get());
      expect(profile.version).toBe(1);
      const listed = (await timed(() => store.postings.list())).map((line) => line.id);
      expect(listed).toEqual(expect.arrayContaining(before));
      for (const id of listed) await store.postings.get(id);
      for (const { id } of await store.postings.list()) expect(await store.postings.get(id)).not.toBeNull();
      await Promise.all([
        store.series.list(),
        store.notes.list(),
        store.settings.get(),
        store.ledger.read({ edition: '', engine: '' }),
        store.backup.state(),
      ]);
      const id = await store.postings.save({ title: 'One more' });
      await store.profile.change((p) => ({ ...p, years: 2 }));
      await store.settings.set('a', 1);
      expect((await store.postings.search('one more')).map((line) => line.id)).toContain(id);

      const there = await tab();
      const file = await store.backup.file();
      await there.backup.apply(file, await there.backup.preview(file, 'replace'));
      const kept = (await there.setAside()).map((one) => one.text);
      const last = new Map(rows.map((one) => [`${one.table}/${one.key}`, one]));
      for (const { table, value } of last.values()) {
        if (isPersonal(table) && table !== 'aside' && !v.is(schemaOf(table), value)) expect(kept).toContain(JSON.stringify(value));
      }
      store.close();
      there.close();
    }),
    {
      numRuns: 60,
      // A line of a wrong page, with nothing behind it.
      examples: [
        [
          [
            {
              table: 'shelf',
              key: 'mine',
              value: [{ id: 'ghost', title: '', employer: '', location: '', note: '', savedAt: '', words: '' }],
            },
          ],
        ],
      ],
    },
  );
}, 60_000);
