import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hostileAddress as at, hostilePages as pages } from '../extension/hostile-pages.ts';
import { type Loaded, launchChromium } from '../extension/launch-chromium.ts';
import { samplePage } from '../extension/sample-ads.ts';

let x: Loaded;
const leaks: string[] = [];
beforeAll(async () => {
  const served = Object.fromEntries(Object.entries(pages).map(([name, [html]]) => [at(name), html]));
  for (let i = 0; i < 20; i++) served[at(`many-${i}`)] = samplePage(`Clerk ${i}`, `Employer ${i}`);
  x = await launchChromium(served);
});
afterAll(() => x?.close());
afterEach(async () => {
  for (const page of x.context.pages().slice(1)) await page.close();
});

async function pressOn(name: string): Promise<Page> {
  const page = await x.context.newPage();
  await page.goto(at(name));
  await x.press(page);
  const panel = await x.panel();
  panel.removeAllListeners('request');
  panel.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) leaks.push(request.url());
  });
  const heading = pages[name]?.[1] ?? name.replace('many-', 'Clerk ');
  await panel
    .getByRole('heading', { name: heading, exact: true })
    .waitFor({ timeout: 15_000 })
    .catch(async () => expect((await panel.locator('main').innerText()).slice(0, 2000)).toContain(heading));
  return panel;
}

describe('hostile pages', () => {
  // How soon is for `npm run -s bench -- panel`.
  test.each(Object.keys(pages))('%s: a result or a clear sentence, nothing runs, nothing leaks', async (name) => {
    const panel = await pressOn(name);
    expect(
      await panel.evaluate(() => [
        (window as unknown as { pwned?: number }).pwned,
        ({} as { title?: string }).title,
        document.querySelectorAll('iframe, img, script:not([type="module"]), a[href^="javascript"]').length,
      ]),
    ).toEqual([undefined, undefined, 0]);
    expect(leaks).toEqual([]);
  });

  test('200 ads in a row leave the panel no heavier by more than a fifth', async () => {
    const page = await x.context.newPage();
    const panel = await pressOn('many-0');
    const cdp = await panel.context().newCDPSession(panel);
    const heap = async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    };
    const readSome = async (count: number) => {
      for (let i = 0; i < count; i++) {
        await page.goto(at(`many-${(i % 19) + 1}`));
        await x.press(page);
        await panel.getByRole('heading', { name: `Clerk ${(i % 19) + 1}`, exact: true }).waitFor();
      }
    };
    await readSome(20);
    const before = await heap();
    await readSome(200);
    const after = await heap();
    expect(after / before).toBeLessThan(1.2);
  }, 240_000);

  test('the panel wrote no error to the console in all of this', () => expect(x.errors).toEqual([]));
});
