// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { FileFailure } from '../../../site/read/file-failure.ts';
import { readFile } from '../../../site/read/read-file.ts';
import { samplePage } from '../../extension/sample-ads.ts';

// In Node there is no address to serve the worker from; its own file does as well.
vi.mock('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url', () => ({
  default: pathToFileURL(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs')).href,
}));

const fixture = (name: string) => new Blob([new Uint8Array(readFileSync(path.resolve('test/fixtures/files', name)))]);
const blob = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => new Blob(parts);
const posting = async (file: Blob) => {
  const read = await readFile(file);
  if (read.kind !== 'posting') throw new Error('no posting');
  return read.posting;
};
const reason = (file: Blob) =>
  readFile(file).then(
    () => 'read',
    (error: unknown) => (error instanceof FileFailure ? error.reason : String(error)),
  );

describe('files', () => {
  test.each(['ad.pdf', 'ad.docx'])('%s gives the text of the ad, line by line, with title and employer', async (name) => {
    const ad = await posting(fixture(name));
    expect(ad).toMatchObject({ title: 'Warehouse Lead', employer: 'Harbor Foods, Inc.', readBy: 'file' });
    expect(ad.text.split('\n')).toEqual(
      expect.arrayContaining(['Duties', 'Drive a forklift and train new drivers.', 'Full-time, with benefits.']),
    );
  });

  test('a text file keeps its text, whatever its encoding', async () => {
    expect((await posting(blob('Cook\nMake soup.'))).text).toBe('Cook\nMake soup.');
    expect((await posting(blob(new Uint8Array([0xff, 0xfe, 0x43, 0, 0x6f, 0, 0x6f, 0, 0x6b, 0])))).text).toBe('Cook');
    expect((await posting(blob(new Uint8Array([0x43, 0x61, 0x66, 0xe9])))).text).toBe('Café');
  });

  test('a saved page gives its ad alone', async () => {
    const ad = await posting(blob(samplePage('Warehouse Lead', 'Harbor Foods')));
    expect(ad.title).toBe('Warehouse Lead');
    expect(ad.text).not.toMatch(/cookies|penguins|All rights/);
  });

  test.each(['{"work": []}', '\ufeff {"skills": "all"}', '{"basics": {"name": "Robin"}}'])(
    'a JSON Resume is known by its parts: %s',
    async (json) => {
      expect(await readFile(blob(json))).toEqual({ kind: 'resume', json: json.replace('\ufeff', '') });
    },
  );

  test.each([
    ['empty', blob()],
    ['empty', blob('  \n ')],
    ['encrypted', fixture('locked.pdf')],
    ['broken', fixture('broken.pdf')],
    ['scanned', fixture('scanned.pdf')],
    ['broken', fixture('broken.docx')],
    ['broken', blob('{"work": [')],
    ['unknown-kind', blob('{"a": 1}')],
    ['unknown-kind', blob('{\\rtf1 hello}')],
    ['unknown-kind', blob(new Uint8Array([1, 2, 0, 3, 0]))],
    ['encrypted', blob(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))],
    ['no-ad', blob(`<html><body>${'<p>The weather will be fine on Friday and on Saturday.</p>'.repeat(9)}</body></html>`)],
    ['too-large', blob(new Uint8Array(26_000_000))],
  ])('%s: a clear sentence and no harm', async (expected, file) => {
    expect(await reason(file)).toBe(expected);
    expect(new FileFailure(expected as 'empty').message.split(' ').length).toBeGreaterThan(6);
  });
});
