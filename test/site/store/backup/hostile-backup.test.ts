import { readFileSync } from 'node:fs';
import { createGzip, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK } from '../../../../site/store/backup/backup-format.ts';
import { checksum } from '../../../../site/store/backup/checksum.ts';
import type { Store } from '../../../../site/store/start-store.ts';
import { withinTwoSeconds } from '../../../within-two-seconds.ts';
import { fill, personalText } from '../contents.ts';
import { freshName, tab } from '../tabs.ts';

const FIRST = '{"counterpart":"backup","version":1,"made":"2026-11-22T00:00:00.000Z"}';
const timed = withinTwoSeconds();
const name = freshName();
const home = async () => {
  const store = await tab(name);
  if ((await store.notes.list()).length === 0) await fill(store);
  return { store, before: await personalText(name) };
};

const zip = (text: string | Uint8Array) => new Blob([new Uint8Array(gzipSync(text))]);

/** A file whose end and checksum are right, whatever its lines say: a checksum keeps nobody out. */
async function sealed(lines: readonly string[]): Promise<Blob> {
  const sum = checksum();
  const all = [FIRST, ...lines].map((line) => `${line}\n`);
  for (let from = 0; from < all.length; from += BLOCK) sum.add(new TextEncoder().encode(all.slice(from, from + BLOCK).join('')));
  return zip(`${[FIRST, ...lines, JSON.stringify({ end: true, records: lines.length, checksum: await sum.result() })].join('\n')}\n`);
}

async function expectRefused(store: Store, before: string, file: Blob) {
  for (const mode of ['merge', 'replace'] as const) {
    await expect(timed(() => store.backup.preview(file, mode))).rejects.toMatchObject({
      name: 'BackupRefused',
      message: expect.stringMatching(/Nothing was changed\.$/),
    });
    await expect(store.backup.apply(file, { mode, facts: { made: '', records: 0, checksum: '' } })).rejects.toMatchObject({
      name: 'BackupRefused',
    });
  }
  expect(await personalText(name)).toBe(before);
  expect(Object.prototype).not.toHaveProperty('polluted');
}

const note = (id: string, text: unknown = 'x') => JSON.stringify({ table: 'notes', key: id, value: { id, text, at: '' } });
const hostile: [string, string[]][] = [
  ['a table that is no table', ['{"table":"meta","key":"backup","value":{"changes":0}}']],
  ['a key that is not the record’s', ['{"table":"notes","key":"a","value":{"id":"b","text":"x","at":""}}']],
  [
    'a second profile',
    [
      '{"table":"profile","key":"mine","value":{"version":1,"skills":[]}}',
      '{"table":"profile","key":"yours","value":{"version":1,"skills":[]}}',
    ],
  ],
  ['the same record twice', [note('a'), note('a')]],
  ['a number for a text', [note('a', 5)]],
  ['a list for a record', ['{"table":"notes","key":"a","value":[]}']],
  ['null for a record', ['{"table":"notes","key":"a","value":null}']],
  ['a profile whose skills are a text', ['{"table":"profile","key":"mine","value":{"version":1,"skills":"all"}}']],
  ['a profile that is only a prototype', ['{"table":"profile","key":"mine","value":{"__proto__":{"version":1,"skills":[],"polluted":1}}}']],
  ['settings nested in settings', ['{"table":"settings","key":"all","value":{"a":{"b":1}}}']],
  ['a list 200,000 deep', [`{"table":"notes","key":"a","value":${'['.repeat(200_000)}${']'.repeat(200_000)}}`]],
  ['an object 100,000 deep', [`{"table":"notes","key":"a","value":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`]],
  ['a key of 5,000 characters', [note('k'.repeat(5000))]],
  ['a line that is no JSON', ['<script>alert(1)</script>']],
  ['an empty line', ['']],
  ['a record after the end', ['{"end":true,"records":0,"checksum":""}', note('a')]],
];
for (const [what, lines] of hostile) {
  test(`refused, with all data as it was: ${what}`, async () => {
    const { store, before } = await home();
    await expectRefused(store, before, await sealed(lines));
  });
}

test('extra fields, prototypes among them, are dropped and pollute nothing', async () => {
  const store = await tab();
  const file = await sealed([
    '{"table":"notes","key":"a","value":{"id":"a","text":"x\\u0000\\u202e<img src=x onerror=alert(1)>","at":"","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
    '{"table":"settings","key":"all","value":{"__proto__":"x","constructor":"y","ok":1}}',
  ]);
  await store.backup.apply(file, await store.backup.preview(file, 'merge'));
  expect(Object.keys((await store.notes.list())[0]!).sort()).toEqual(['at', 'id', 'text']);
  expect((await store.notes.list())[0]!.text).toBe('x\u0000\u202e<img src=x onerror=alert(1)>');
  expect(await store.settings.get()).toEqual({ ok: 1 });
  expect({}).not.toHaveProperty('polluted');
});

for (const [what, blob] of [
  ['nothing', new Blob([])],
  ['text that is not compressed', new Blob([`${FIRST}\n`])],
  ['another kind of gzip file', zip('Dear diary\n')],
  ['a backup of another program', zip('{"bookmarks":[]}\n')],
  ['a newer version', zip('{"counterpart":"backup","version":2,"made":""}\n')],
  ['bytes that are no UTF-8', zip(Buffer.concat([Buffer.from(`${FIRST}\n`), Buffer.from([0xff, 0xfe, 0x0a])]))],
  ['half a character at the end', zip(Buffer.concat([Buffer.from(`${FIRST}\n`), Buffer.from([0xe2, 0x82])]))],
] as [string, Blob][]) {
  test(`refused: ${what}`, async () => {
    const { store, before } = await home();
    await expectRefused(store, before, blob);
  });
}

test('a newer version is told apart from damage', async () => {
  const { store } = await home();
  await expect(store.backup.preview(zip('{"counterpart":"backup","version":2,"made":""}\n'), 'merge')).rejects.toThrow('newer version');
});

test('refused at every length it could be cut to, and with any byte changed', async () => {
  const { store, before } = await home();
  const whole = new Uint8Array(await (await store.backup.file()).arrayBuffer());
  const { facts } = await store.backup.preview(new Blob([whole]), 'merge');
  for (let length = 0; length < whole.length; length++) {
    await expect(
      timed(() => store.backup.preview(new Blob([whole.subarray(0, length)]), 'merge')),
      `cut to ${length}`,
    ).rejects.toMatchObject({
      name: 'BackupRefused',
    });
  }
  // Bytes 3 to 9 of a gzip header (flags of time and system) carry nothing of ours.
  for (let at = 10; at < whole.length; at++) {
    const changed = whole.slice();
    changed[at] = changed[at]! ^ 0x10;
    // A changed bit may be one that says nothing (padding); then the content is the very same.
    const answer = await timed(() => store.backup.preview(new Blob([changed]), 'merge')).catch((error: Error) => error.name);
    if (typeof answer === 'string') expect(answer).toBe('BackupRefused');
    else expect(answer.facts, `changed at ${at}`).toEqual(facts);
  }
  await expect(store.backup.preview(new Blob([whole, new Uint8Array([1, 2, 3])]), 'merge')).rejects.toMatchObject({
    name: 'BackupRefused',
  });
  expect(await personalText(name)).toBe(before);
}, 60_000);

/** A gzip file that unpacks to `megabytes` of one line, made without holding it. */
async function bomb(megabytes: number, piece: Buffer): Promise<Blob> {
  const gzip = createGzip({ level: 6 });
  const parts: BlobPart[] = [];
  gzip.on('data', (part: Buffer) => parts.push(new Uint8Array(part)));
  gzip.write(`${FIRST}\n`);
  for (let i = 0; i < megabytes; i++) if (!gzip.write(piece)) await new Promise((resolve) => gzip.once('drain', resolve));
  await new Promise<void>((resolve) => gzip.end(resolve));
  return new Blob(parts);
}

test.each([
  ['zeros', Buffer.alloc(1 << 20)],
  ['one endless text', Buffer.alloc(1 << 20, 'a')],
  ['empty lines', Buffer.alloc(1 << 20, '\n')],
  ['the same record again and again', Buffer.from(`${note('a')}\n`.repeat(20_000))],
  ['an endless nest', Buffer.alloc(1 << 20, '[')],
])(
  'a bomb of 150 MB is refused at once: %s',
  async (_what, piece) => {
    const { store, before } = await home();
    const file = await bomb(150, piece);
    await expect(timed(() => store.backup.preview(file, 'merge'))).rejects.toMatchObject({ name: 'BackupRefused' });
    expect(await personalText(name)).toBe(before);
  },
  60_000,
);

test('whatever JSON stands in a sealed file, it is imported whole or refused, and never harms what is here', async () => {
  const { store, before } = await home();
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.record({ id: fc.string(), text: fc.oneof(fc.string(), fc.integer()), at: fc.string() }),
  );
  const line = fc.record({
    table: fc.constantFrom('profile', 'postings', 'series', 'notes', 'settings', 'aside', '__proto__'),
    key: fc.constantFrom('mine', 'all', 'a', '__proto__'),
    value,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 4 }), async (lines) => {
      const file = await sealed(lines.map((one) => JSON.stringify(one)));
      const answer = await timed(() => store.backup.preview(file, 'merge')).catch((error: unknown) => error);
      if (answer instanceof Error) expect(answer.name).toBe('BackupRefused');
      else {
        await timed(() => store.backup.apply(file, answer as Parameters<Store['backup']['apply']>[1]));
        await store.backup.undo();
      }
      expect(await personalText(name)).toBe(before);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('a reading that is called off stops and leaves everything as it was', async () => {
  const { store, before } = await home();
  const stop = new AbortController();
  const file = await sealed(Array.from({ length: 5000 }, (_none, i) => note(`n${i}`)));
  const preview = await store.backup.preview(file, 'merge');
  stop.abort();
  await expect(store.backup.apply(file, preview, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(await personalText(name)).toBe(before);
});

test('a file of version 1, as the first release wrote it, is read for ever', async () => {
  const text = readFileSync(new URL('../../../fixtures/store/backup-v1.jsonl', import.meta.url), 'utf8');
  const store = await tab();
  const file = zip(text);
  await store.backup.apply(file, await store.backup.preview(file, 'merge'));
  expect((await store.profile.get()).skills[0]).toMatchObject({
    id: 'budgeting',
    level: 'expert',
    notes: [{ did: expect.stringContaining('budget') }],
  });
  expect(await store.postings.list()).toMatchObject([{ title: 'Analyst', note: 'near home' }]);
  expect(await store.series.list()).toMatchObject([{ code: '0560' }]);
});
