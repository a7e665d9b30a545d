import { openDB } from 'idb';
import { PERSONAL } from '../../../site/store/keeper.ts';
import type { Store } from '../../../site/store/start-store.ts';
import { emptyProfile, type Profile } from '../../../taxonomy/schema/profile.ts';

/** Every personal record of a database as one text: equal texts mean nothing was changed, byte for byte. */
export async function personalText(name: string): Promise<string> {
  const database = await openDB(name);
  const all: unknown[] = [];
  for (const table of PERSONAL) all.push([table, await database.getAllKeys(table), await database.getAll(table)]);
  database.close();
  return JSON.stringify(all);
}

export const aProfile: Profile = {
  ...emptyProfile(),
  skills: [
    {
      id: 'budgeting',
      level: 'expert',
      years: 6,
      notes: [{ id: 'n1', did: 'Planned the town’s budget.', result: 'Saved 4 %.', hoursAWeek: 40 }],
    },
    { id: 'a form nobody knows' },
  ],
  notMine: ['cobol'],
  majors: ['Accounting'],
  corrections: [{ kind: 'means', form: 'ppbe', skill: 'federal-budgeting' }],
};

/** Fills a store with a little of everything. */
export async function fill(store: Store): Promise<void> {
  await store.profile.change(() => aProfile);
  await store.postings.save(
    { title: 'Analyst', employer: 'Hill & Daughters', text: 'Plan\nbudgets “well”.\u0000\u202E' },
    { note: 'near home' },
  );
  await store.postings.save({ title: 'Cook', id: 'own-id' });
  await store.postings.remove('own-id');
  await store.series.save('0560', 'ask Ana');
  await store.notes.write('Bring transcripts.', { about: '0560' });
  await store.settings.set('titleBlind', true);
}
