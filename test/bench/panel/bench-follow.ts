import { rm } from 'node:fs/promises';
import { allowSite } from '../../extension/allow-site.ts';
import { launchChromium } from '../../extension/launch-chromium.ts';
import { boardAddress, boardJobs, boardSite, twoPaneBoard } from '../../extension/two-pane-board.ts';
import { waitForDrawn } from './wait-for-drawn.ts';
import { watchedCopy } from './watched-copy.ts';

const MOVES = 60;
/** A page without a change for so long counts as settled, in milliseconds; the panel's own rule. */
const QUIET = 300;

/** How long after a two-pane page has settled the panel shows its next ad, in milliseconds, for so many moves in a row. */
export async function benchFollow(moves = MOVES): Promise<number[]> {
  const folder = await watchedCopy();
  const browser = await launchChromium({ [boardAddress]: twoPaneBoard }, folder);
  try {
    await allowSite(browser, boardSite);
    const page = await browser.context.newPage();
    await page.goto(boardAddress);
    await browser.press(page);
    const panel = await browser.panel();
    await waitForDrawn(panel, 'Loader');
    await panel.getByRole('button', { name: 'Follow this site' }).click();
    await panel.getByRole('button', { name: 'Stop following' }).waitFor();
    const late: number[] = [];
    for (let n = 0; n < moves; n++) {
      const job = boardJobs[n % boardJobs.length]!;
      await page.evaluate((name) => document.querySelector<HTMLButtonElement>(`[data-job="${name}"]`)?.click(), job);
      const { at } = await waitForDrawn(panel, job);
      late.push(at - (await page.evaluate(() => (globalThis as unknown as { settled: number }).settled)) - QUIET);
    }
    return late;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
