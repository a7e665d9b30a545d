import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { codeDigest } from '../taxonomy/compile/source-files.ts';

const sources = path.resolve('../shared/sources');
const builtFrom = JSON.parse(readFileSync('taxonomy/compiled/built-from.json', 'utf8')) as {
  code: string;
  sources: { path: string; sha256: string }[];
};

it('was compiled from the code and the hand-written data as they stand; else run npm run taxonomy', () => {
  expect(builtFrom.code).toBe(codeDigest());
});

it('names every source it was compiled from, with its digest', () => {
  expect(builtFrom.sources.length).toBeGreaterThan(10);
  for (const source of builtFrom.sources)
    expect(source).toEqual({ path: expect.any(String), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

it.skipIf(!existsSync(sources))('was compiled from the sources as they stand (skipped where ../shared/sources is absent)', () => {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(sources, file)))
      .digest('hex');
  expect(builtFrom.sources.map(({ path: file }) => ({ path: file, sha256: digest(file) }))).toEqual(builtFrom.sources);
});
