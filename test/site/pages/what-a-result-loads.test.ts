import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadEngine } from '../../../site/pages/load-engine.ts';
import { doorsFor } from '../../../site/pages/my-skills/load-doors.ts';
import { occupationsFor } from '../../../site/pages/read-an-ad/load-occupations.ts';
import { emptyProfile } from '../../../taxonomy/schema/profile.ts';

const fetched: string[] = [];
const bytesOf = (name: string) => readFileSync(path.join('taxonomy/compiled', name));

beforeAll(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    const name = path.basename(address.split('?')[0]!);
    fetched.push(name);
    return new Response(bytesOf(name));
  });
});
afterAll(() => vi.unstubAllGlobals());

const taken = () => fetched.splice(0).sort();
const ad = { title: 'Accountant', text: 'Duties\nPay invoices, post the general ledger and prepare financial statements for the audit.' };
const announcement = {
  title: 'Accountant',
  text: 'GS-0510-11. Must be a U.S. citizen. Apply on USAJOBS. Department of the Treasury, time-in-grade.',
};

test('a result loads its parts, at most 700 KB of the taxonomy in brotli, and nothing else', async () => {
  const engine = await loadEngine();
  expect(await occupationsFor(ad)).toBeUndefined();
  expect(await doorsFor(emptyProfile())).toBeUndefined();
  expect(engine.answer(ad, null).cards.length).toBeGreaterThan(0);
  const names = taken();
  const ofTheCards = ['pay.json', 'rules.json'];
  expect(names).toEqual(
    [
      'asks.tsv',
      'cues.tsv',
      'edition.json',
      'forms.bin',
      'links.json',
      'plates.json',
      'skills.tsv',
      'terms.tsv',
      'weights.bin',
      'words.txt',
      ...ofTheCards,
    ].sort(),
  );
  const sizes = names.filter((name) => !ofTheCards.includes(name)).map((name) => brotliCompressSync(bytesOf(name)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(700_000);
});

test('what an ad also names loads the classes of words, once', async () => {
  const engine = await loadEngine();
  const named = { text: 'Requirements\nExperience with Zorbix and Python.' };
  expect(await engine.alsoNames(named)).toContain('Zorbix');
  expect(taken()).toEqual(['word-classes.bin']);
  expect(await engine.alsoNames(ad)).not.toContain('Zorbix');
  expect(taken()).toEqual([]);
});

test('a federal announcement loads private occupations, once', async () => {
  const engine = await loadEngine();
  const occupations = await occupationsFor(announcement);
  expect(engine.answer(announcement, null, { occupations }).occupations?.length).toBeGreaterThan(0);
  await occupationsFor(announcement);
  expect(taken()).toEqual(['occupations.json']);
});
