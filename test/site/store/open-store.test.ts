import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStore } from '../../../site/store/open-store.ts';
import { freshName, tab } from './tabs.ts';

test('what one tab saves, a tab opened later finds', async () => {
  const name = freshName();
  const first = await tab(name);
  const id = await first.postings.save({ title: 'Budget analyst', text: 'Plan budgets.' }, { note: 'call them' });
  const second = await tab(name);
  expect(second.notice).toBeNull();
  expect(await second.postings.list()).toMatchObject([{ id, title: 'Budget analyst', note: 'call them' }]);
  expect((await second.postings.get(id))?.posting.text).toBe('Plan budgets.');
});

test('the same ad saved twice is kept once, with its note', async () => {
  const store = await tab(freshName());
  const id = await store.postings.save({ title: 'Cook', text: 'Cook.' }, { note: 'near home' });
  expect(await store.postings.save({ title: 'Cook', text: 'Cook.' })).toBe(id);
  expect(await store.postings.list()).toMatchObject([{ note: 'near home' }]);
});

test('a removed posting leaves the list and comes back when restored', async () => {
  const store = await tab(freshName());
  const id = await store.postings.save({ title: 'Cook' });
  await store.postings.remove(id);
  expect(await store.postings.list()).toEqual([]);
  await store.postings.restore(id);
  expect(await store.postings.list()).toHaveLength(1);
});

test('no update is lost when several tabs write at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 0, max: 1_000_000 })), { minLength: 1, maxLength: 25 }),
      async (writes) => {
        const name = freshName();
        const tabs = [await tab(name), await tab(name), await tab(name)];
        await Promise.all(
          writes.map(([t, n], i) => tabs[t]!.profile.change((p) => ({ ...p, skills: [...p.skills, { id: `${i}-${n}` }] }))),
        );
        const kept = (await tabs[0]!.profile.get()).skills.map((s) => s.id).sort();
        expect(kept).toEqual(writes.map(([, n], i) => `${i}-${n}`).sort());
        for (const t of tabs) t.close();
      },
    ),
    { numRuns: 30 },
  );
});

test('another tab is told of a change', async () => {
  const name = freshName();
  const [here, there] = [await tab(name), await tab(name)];
  const heard = new Promise<readonly string[]>((resolve) => void there.onChange(resolve));
  await here.profile.change((p) => ({ ...p, years: 4 }));
  expect(await heard).toContain('profile');
});

test('a change that throws leaves the profile as it was', async () => {
  const store = await tab(freshName());
  await store.profile.change((p) => ({ ...p, years: 4 }));
  await expect(
    store.profile.change(() => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect((await store.profile.get()).years).toBe(4);
});

test('a page has one store, however often it asks', async () => {
  const [first, second] = [openStore(), openStore()];
  expect(await first).toBe(await second);
  (await first).close();
});
