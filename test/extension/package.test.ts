import { readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { permissionReasons } from '../../extension/manifest.ts';
import { filesBelow } from '../../extension/package.ts';
import { zip } from '../../extension/zip.ts';

const files = [
  { name: 'b/two.txt', bytes: Buffer.from('second '.repeat(500)) },
  { name: 'a.txt', bytes: Buffer.from('first') },
  { name: 'b/ünï.txt', bytes: Buffer.alloc(0) },
];

describe('archives for the stores', () => {
  test('are the same to the byte, whatever the order of the files', () => {
    expect(zip(files).equals(zip([...files].reverse()))).toBe(true);
  });

  test('hold every file whole, under its name, with the right sum', () => {
    expect(unzip(zip(files))).toEqual(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes.toString()])));
  });

  test('name files with forward slashes from their folder', () => {
    expect(filesBelow(path.resolve('extension/store')).map(({ name }) => name)).toContain('privacy-policy.md');
  });
});

/** Reads an archive by its directory, as unzip programs do. */
function unzip(archive: Buffer): Record<string, string> {
  const found: Record<string, string> = {};
  const end = archive.length - 22;
  let at = archive.readUInt32LE(end + 16);
  for (let i = 0; i < archive.readUInt16LE(end + 10); i++) {
    const [sum, packed, size, length] = [16, 20, 24, 28].map((o) =>
      o === 28 ? archive.readUInt16LE(at + o) : archive.readUInt32LE(at + o),
    ) as [number, number, number, number];
    const name = archive.subarray(at + 46, at + 46 + length).toString();
    const local = archive.readUInt32LE(at + 42);
    expect(archive.subarray(local + 30, local + 30 + length).toString()).toBe(name);
    const bytes = inflateRawSync(archive.subarray(local + 30 + length, local + 30 + length + packed));
    expect([bytes.length, crc32(bytes)]).toEqual([size, sum]);
    found[name] = bytes.toString();
    at += 46 + length;
  }
  expect(at).toBe(end);
  return found;
}

describe('what the stores are told', () => {
  const text = (name: string) => readFileSync(path.resolve('extension/store', name), 'utf8');

  test.each(Object.entries(permissionReasons))('%s has the same reason in the privacy policy and the listing', (name, reason) => {
    expect(text('privacy-policy.md')).toContain(`| \`${name}\` | ${reason}`);
    expect(text('chrome.md')).toContain(`- **${name}:** ${reason}`);
  });

  test('no word is stuffed into the description', () => {
    const description = text('chrome.md').split('## Description')[1]!.split('## Single purpose')[0]!.toLowerCase();
    const counts = new Map<string, number>();
    for (const [word] of description.matchAll(/[a-z]{5,}/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 5)).toEqual([]);
  });
});
