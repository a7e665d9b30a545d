import 'fake-indexeddb/auto';
import { startStore } from '../../site/store/start-store.ts';

/** A backup file of so many short ads, as a person would load it. */
export async function backupOfAds(ads: number): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const store = await startStore({ name: 'many ads' });
  for (let at = 0; at < ads; at++) await store.postings.save({ title: `Budget analyst ${at}`, text: 'Analyze budgets in Excel.' });
  const file = await store.backup.file();
  store.close();
  return { name: 'backup.jsonl.gz', mimeType: 'application/gzip', buffer: Buffer.from(await file.arrayBuffer()) };
}
