import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowSite } from '../extension/allow-site.ts';
import { type Loaded, launchChromium } from '../extension/launch-chromium.ts';
import { boardAddress, boardSite, twoPaneBoard } from '../extension/two-pane-board.ts';

const linkedIn = 'https://www.linkedin.com/jobs/view/4000000001/';

let x: Loaded;
let panel: Page;
let page: Page;
beforeAll(async () => {
  x = await launchChromium({
    [boardAddress]: twoPaneBoard,
    [linkedIn]: '<title>Jobs</title><h1>Jobs</h1>',
    'https://news.example/': '<title>News</title><h1>News</h1>',
  });
  page = await x.context.newPage();
  await page.goto(boardAddress);
  await x.press(page);
  panel = await x.panel();
}, 60_000);
afterAll(() => x?.close());

const shows = (title: string) => panel.getByRole('heading', { name: title, exact: true }).waitFor();
const openCard = (job: string) => page.evaluate((name) => document.querySelector<HTMLButtonElement>(`[data-job="${name}"]`)?.click(), job);
const granted = () => panel.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
async function optionsPage(): Promise<Page> {
  const options = await x.context.newPage();
  await options.goto(`chrome-extension://${x.id}/panel/options.html`);
  return options;
}

/** The panel says that the open page has moved on, and goes on showing what it read before. */
async function staysOn(title: string): Promise<void> {
  await panel.getByText('This page has changed since we read it').waitFor();
  await page.waitForTimeout(800);
  await shows(title);
}

describe('following a site', () => {
  test('is off until the person says so: the next ad is not read', async () => {
    await shows('Loader');
    expect(await granted()).toEqual([]);
    await openCard('Picker');
    await staysOn('Loader');
  });

  test('begins with one press in the panel, which says so and offers to stop', async () => {
    await allowSite(x, boardSite);
    await page.bringToFront();
    expect(await granted()).toEqual([]);
    await panel.getByRole('button', { name: 'Follow this site' }).click();
    await panel.getByText('The panel follows www.indeed.com while it is open.').waitFor();
    await panel.getByRole('button', { name: 'Stop following' }).waitFor();
    expect(await granted()).toEqual([boardSite]);
  });

  // How soon is for `npm run -s bench -- panel`.
  test('reads each next ad of a two-pane page without a press', async () => {
    for (const job of ['Packer', 'Driver', 'Picker', 'Driver']) {
      await openCard(job);
      await shows(job);
    }
  });

  test('goes on after the worker was killed, and reads again at a press', async () => {
    await x.killWorker();
    await openCard('Picker');
    await shows('Picker');
    await x.killWorker();
    const other = await x.context.newPage();
    await other.goto('https://news.example/');
    await panel.getByText('From another tab').waitFor();
    await x.press(other);
    await panel.getByRole('heading', { name: 'No ad to show' }).waitFor();
    await other.close();
    await page.bringToFront();
    await shows('Picker');
  });

  test('ends with one press in the panel: the grant is given back, and the next ad is not read', async () => {
    await panel.getByRole('button', { name: 'Stop following' }).click();
    await panel.getByRole('button', { name: 'Follow this site' }).waitFor();
    expect(await granted()).toEqual([]);
    await openCard('Driver');
    await staysOn('Picker');
    await x.press(page);
    await shows('Driver');
  });

  test('ends with one press on the options page too, while the panel is open', async () => {
    await allowSite(x, boardSite);
    await page.bringToFront();
    await panel.getByRole('button', { name: 'Follow this site' }).click();
    await panel.getByText('The panel follows www.indeed.com while it is open.').waitFor();
    const options = await optionsPage();
    await options.locator('.options-list', { hasText: 'www.indeed.com' }).getByRole('button', { name: 'Stop following' }).click();
    await options.getByText('None. The panel reads only when you press its button.').waitFor();
    await options.close();
    await page.bringToFront();
    await panel.getByRole('button', { name: 'Follow this site' }).waitFor();
    expect(await granted()).toEqual([]);
    await openCard('Packer');
    await staysOn('Driver');
  });

  test('is not offered on LinkedIn', async () => {
    const tab = await x.context.newPage();
    await tab.goto(linkedIn);
    await x.press(tab);
    await panel.getByRole('heading', { name: 'No ad to show' }).waitFor();
    expect(await panel.getByRole('button', { name: 'Follow this site' }).count()).toBe(0);
    await tab.close();
  });

  test('wrote no error to the console', () => expect(x.errors).toEqual([]));
});
