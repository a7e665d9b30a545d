import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { OpenDataFile } from '../../taxonomy/batch/export-open-data.ts';
import type { AboutData } from '../pages/about-the-data-page.tsx';

const Sources = v.array(
  v.object({
    id: v.string(),
    title: v.string(),
    publisher: v.string(),
    date: v.string(),
    licence: v.string(),
    link: v.optional(v.string()),
    holes: v.optional(v.string()),
  }),
);

const Measured = v.object({
  edition: v.string(),
  date: v.string(),
  figures: v.array(
    v.object({
      set: v.string(),
      measure: v.string(),
      ours: v.number(),
      items: v.optional(v.number()),
      offTheShelf: v.optional(v.number()),
      published: v.optional(v.number()),
    }),
  ),
  bands: v.array(v.object({ band: v.string(), items: v.number(), right: v.number() })),
  confused: v.array(v.object({ pair: v.tuple([v.string(), v.string()]), titles: v.tuple([v.string(), v.string()]), times: v.number() })),
});

/** What the page about the data is made of: the sources, the downloads, and what was measured where that has been done. Throws on files of another shape. */
export async function aboutData(root: string, edition: string, downloads: readonly OpenDataFile[]): Promise<AboutData> {
  const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(path.join(root, file), 'utf8'));
  const measured = 'taxonomy/quality.json';
  return {
    edition,
    downloads: downloads.map(({ text, ...file }) => ({ ...file, bytes: Buffer.byteLength(text) })),
    sources: v.parse(Sources, await json('taxonomy/source/sources.json')),
    measured: existsSync(path.join(root, measured)) ? v.parse(Measured, await json(measured)) : null,
  };
}
