import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageSnapshot } from '../../extension/panel/read-snapshot.ts';
import type { Reading } from '../../site/read/reading.ts';
import { chromiumPath } from '../browsers/find-browsers.ts';
import { hostilePages } from '../extension/hostile-pages.ts';
import { samplePage, statedJob } from '../extension/sample-ads.ts';
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

describe('a page that breaks off or is made of scraps', () => {
  const whole = samplePage('Ware\u200bhouse \u202eLead', 'Harbor Foods').replace(
    '</head>',
    `${statedJob('Warehouse Lead', 'Harbor Foods')}</head>`,
  );

  test('is read or refused wherever it is cut, with nothing in it that hides or turns', async () => {
    const pages = Array.from({ length: whole.length }, (_none, length) => whole.slice(0, length));
    expect(await troubles(pages)).toEqual([]);
  });

  test('is read or refused however its scraps are put together', async () => {
    const small = Object.values(hostilePages).flatMap(([html]) => (html.length < 20_000 ? [html] : []));
    const scraps = [whole, ...small].flatMap((html) => html.match(/<[^>]*>?|[^<]+/g) ?? []);
    const page = fc.array(fc.constantFrom(...scraps, '\u0000', '\u202e', '<template shadowrootmode="open">', '<svg><title>'), {
      maxLength: 120,
    });
    expect(await troubles(fc.sample(page, { numRuns: 300, seed: 7 }).map((parts) => parts.join('')))).toEqual([]);
  });
});

/** What went wrong in reading these pages: exceptions, hidden characters in what was read, code that ran. */
const troubles = (pages: readonly string[]): Promise<string[]> =>
  desk.evaluate((all) => {
    const { readSnapshot } = globalThis as unknown as { readSnapshot(snapshot: PageSnapshot): Reading };
    const found: string[] = [];
    for (const [i, html] of all.entries()) {
      try {
        const frame = { url: 'https://careers.cut.example/1', html, tooLarge: false, contentType: 'text/html', selection: '', frames: [] };
        const reading = readSnapshot({ frames: [frame] });
        const said = reading.ok ? Object.values(reading.value).join('\n') : '';
        if (/[\u200b\u202a-\u202e\u2066-\u2069]/.test(said) || said.includes('\0')) found.push(`${i}: hidden characters`);
      } catch (error) {
        found.push(`${i}: ${error}`);
      }
    }
    if ('pwned' in globalThis || 'title' in {}) found.push('something ran');
    return found;
  }, pages);
