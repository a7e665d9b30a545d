import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readChunks } from '../../../taxonomy/batch/read-chunks.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function* parts(all: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* all;
}

async function chunksOf(all: readonly Uint8Array[], least: number): Promise<{ first: number; text: string }[]> {
  const chunks: { first: number; text: string }[] = [];
  for await (const { first, bytes } of readChunks(parts(all), least)) {
    chunks.push({ first, text: decoder.decode(bytes) });
    // As when they are moved to another thread.
    structuredClone(bytes, { transfer: [bytes.buffer] });
  }
  return chunks;
}

it('gives whole lines, numbered, as soon as there are enough', async () => {
  const given = ['one\ntw', 'o\n', 'thr', 'ee\nfour'].map((text) => encoder.encode(text));
  expect(await chunksOf(given, 1)).toEqual([
    { first: 1, text: 'one\n' },
    { first: 2, text: 'two\n' },
    { first: 3, text: 'three\n' },
    { first: 4, text: 'four' },
  ]);
  expect(await chunksOf(given, 8)).toEqual([
    { first: 1, text: 'one\ntwo\n' },
    { first: 3, text: 'three\n' },
    { first: 4, text: 'four' },
  ]);
  expect(await chunksOf([], 1)).toEqual([]);
});

it('loses nothing, cuts no line, and counts right, however the stream is cut', async () => {
  const cuts = fc.array(fc.uint8Array({ maxLength: 30 }).map((bytes) => bytes.map((x) => (x % 5 === 0 ? 10 : 97 + (x % 26)))));
  await fc.assert(
    fc.asyncProperty(cuts, fc.integer({ min: 1, max: 60 }), async (given, least) => {
      const chunks = await chunksOf(given, least);
      expect(chunks.map(({ text }) => text).join('')).toBe(given.map((bytes) => decoder.decode(bytes)).join(''));
      let line = 1;
      chunks.forEach(({ first, text }, at) => {
        expect(first).toBe(line);
        if (at < chunks.length - 1) expect(text.endsWith('\n')).toBe(true);
        line += text.split('\n').length - 1;
      });
    }),
  );
});
