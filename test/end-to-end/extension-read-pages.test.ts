import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { withPageReader } from '../read-pages/read-pages.ts';

interface Expected {
  file: string;
  url: string;
  title?: string;
  employer?: string;
  head?: string;
  tail?: string;
  readBy?: string;
  /** Words that stand on the page but never in the ad. */
  never?: string[];
  reason?: string;
}

const folder = path.resolve('test/fixtures/pages');
const pages: Expected[] = readFileSync(path.join(folder, 'index.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Expected);
const read = new Map<string, Record<string, unknown>>();

beforeAll(async () => {
  await withPageReader(async (readOne) => {
    for (const { file, url } of pages) read.set(file, { ...(await readOne(file, url, readFileSync(path.join(folder, file), 'utf8'))) });
  });
}, 240_000);

describe('pages made by hand, read in Chromium', () => {
  test.each(pages.filter((page) => page.title))('$file: the open ad, whole, and nothing else', (page) => {
    const { head, tail, ...rest } = read.get(page.file) as { head: string; tail: string };
    expect(rest).toMatchObject({ title: page.title, employer: page.employer, readBy: page.readBy });
    expect(head.startsWith(page.head!)).toBe(true);
    expect(tail.endsWith(page.tail!)).toBe(true);
    for (const word of page.never ?? []) expect(`${head}${tail}`).not.toContain(word);
  });

  test.each(pages.filter((page) => !page.title))('$file: no ad, and why', (page) => {
    expect(read.get(page.file)).toEqual({ file: page.file, posting: null, reason: page.reason });
  });
});
