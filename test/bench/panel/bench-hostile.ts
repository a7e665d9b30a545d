import { rm } from 'node:fs/promises';
import { hostileAddress, hostilePages } from '../../extension/hostile-pages.ts';
import { launchChromium } from '../../extension/launch-chromium.ts';
import { samplePage } from '../../extension/sample-ads.ts';
import { waitForDrawn } from './wait-for-drawn.ts';
import { watchedCopy } from './watched-copy.ts';

const ROUNDS = 3;

/** From the press to the result or the sentence, in milliseconds, the panel being open: the best of some rounds for each hostile page, slowest first. */
export async function benchHostile(): Promise<{ name: string; ms: number }[]> {
  const folder = await watchedCopy();
  const quiet = hostileAddress('quiet');
  const served = Object.fromEntries(Object.entries(hostilePages).map(([name, [html]]) => [hostileAddress(name), html]));
  const browser = await launchChromium({ ...served, [quiet]: samplePage('Clerk', 'Harbor Foods') }, folder);
  try {
    const page = await browser.context.newPage();
    await page.goto(quiet);
    await browser.press(page);
    const panel = await browser.panel();
    panel.setDefaultTimeout(60_000);
    await waitForDrawn(panel, 'Clerk');
    const best = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, [, heading]] of Object.entries(hostilePages)) {
        await page.goto(hostileAddress(name));
        const pressed = await browser.press(page);
        const { at } = await waitForDrawn(panel, heading);
        best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, at - pressed));
        await page.goto(quiet);
        await browser.press(page);
        await waitForDrawn(panel, 'Clerk');
      }
    }
    return [...best].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
