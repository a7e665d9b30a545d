import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../site/read/reading.ts';
import { chromiumPath } from '../browsers/find-browsers.ts';
import { bundleReader } from '../read-pages/bundle-reader.ts';
import { type NoisyPage, pagesWithAds, pagesWithoutAd } from '../read-pages/noisy-pages.ts';

let browser: Browser;
let desk: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  desk = await browser.newPage();
  await desk.addScriptTag({ content: await bundleReader() });
}, 120_000);
afterAll(() => browser?.close());

const read = ({ html, url }: NoisyPage): Promise<Reading> =>
  desk.evaluate(([h, u]) => (globalThis as unknown as { readByMainText(html: string, url: string): Reading }).readByMainText(h, u), [
    html,
    url,
  ] as const);
const plain = (text: string | undefined) => (text ?? '').replace(/[•\s]+/g, ' ').trim();

describe('a page that no board file knows', () => {
  test.each(pagesWithAds())('$name: the ad is read whole, and nothing around it', async (page) => {
    const reading = await read(page);
    expect(reading.ok && reading.value.title).toBe(page.title);
    const text = plain(reading.ok ? reading.value.text : '');
    expect(text).toContain(page.text!.slice(0, 200));
    expect(text).toContain(page.text!.slice(-200));
    expect(text).not.toMatch(/penguin|cookies|survey|Privacy/i);
    expect(text.length).toBeLessThan(page.text!.length * 1.1);
  });

  test.each(pagesWithoutAd())('$name: no ad is read', async (page) => {
    expect(await read(page)).toMatchObject({ ok: false });
  });
});
