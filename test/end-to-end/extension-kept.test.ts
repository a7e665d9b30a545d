import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../extension/axe-violations.ts';
import { type Loaded, launchChromium } from '../extension/launch-chromium.ts';
import { samplePage } from '../extension/sample-ads.ts';
import { boardAddress, twoPaneBoard } from '../extension/two-pane-board.ts';

// What the panel keeps, what it says when it can't, and how all of it goes.

const at = (n: number) => `https://careers.kept.example/jobs/${n}`;
const announcement = 'https://www.usajobs.gov/job/500000101';

let x: Loaded;
beforeAll(async () => {
  x = await launchChromium({
    [at(1)]: samplePage('Warehouse Lead', 'Harbor Foods'),
    [at(2)]: samplePage('Dock Supervisor', 'Stated Goods'),
    [boardAddress]: twoPaneBoard,
    [announcement]: readFileSync(path.resolve('test/fixtures/pages/usajobs-announcement.html'), 'utf8'),
  });
});
afterAll(() => x?.close());
afterEach(async () => {
  for (const page of x.context.pages().slice(1)) await page.close();
});

async function press(url: string): Promise<Page> {
  const page = await x.context.newPage();
  await page.goto(url);
  await x.press(page);
  return x.panel();
}
async function openOptions(): Promise<Page> {
  const options = await x.context.newPage();
  await options.goto(`chrome-extension://${x.id}/panel/options.html`);
  return options;
}
const saved = (options: Page) => options.locator('section', { has: options.getByRole('heading', { name: 'Saved ads' }) }).locator('li');

test('an ad is kept when it is saved, and every ad once the person says so', async () => {
  const panel = await press(at(1));
  await panel.getByRole('heading', { name: 'Warehouse Lead', exact: true }).waitFor();
  await panel.getByRole('button', { name: 'Save', exact: true }).waitFor();
  const options = await openOptions();
  await options.getByText('None yet. Press Save in the panel.').waitFor();
  await options.getByLabel('Save every ad that the panel reads').check();
  await press(at(2));
  await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  await expect
    .poll(() => panel.locator('#said[aria-live="polite"]').innerText())
    .toMatch(/^Read: Dock Supervisor.*\. Saved on this computer\.$/);
  await saved(options).filter({ hasText: 'Dock Supervisor' }).waitFor();
  await options.getByLabel('Save every ad that the panel reads').uncheck();
});

test('the options page lists the boards, and when each was last read', async () => {
  const panel = await press(boardAddress);
  await panel.getByRole('heading', { name: 'Loader', exact: true }).waitFor();
  await press(announcement);
  await panel.getByRole('heading', { name: 'Supply Technician', exact: true }).waitFor();
  const options = await openOptions();
  const row = (board: string) =>
    options
      .getByRole('row', { name: new RegExp(`^${board}`) })
      .locator('td')
      .last();
  const today = new Date().toISOString().slice(0, 10);
  for (const board of ['Indeed', 'USAJOBS']) expect(await row(board).innerText()).toBe(today);
  for (const board of ['LinkedIn', 'Workday']) expect(await row(board).innerText()).toBe('not yet');
  await options.getByText(/So are .*ZipRecruiter.*Taleo/).waitFor();
});

test('erasing everything takes saved ads, skills, settings and the days of readings', async () => {
  const options = await openOptions();
  await saved(options).first().waitFor();
  await options.getByRole('button', { name: 'Erase everything' }).click();
  await options
    .getByRole('button', { name: /^Yes|^Erase/ })
    .last()
    .click();
  await options.getByText('None yet. Press Save in the panel.').waitFor();
  await options.reload();
  expect(await options.getByRole('cell', { name: 'not yet' }).count()).toBe(10);
  expect(await options.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a skill marked in one place shows in the other at once', async () => {
  const panel = await press(at(1));
  const options = await openOptions();
  const label = await panel.locator('.chip-main').first().innerText();
  await panel.locator('.chip-main').first().click();
  await options.locator('.options-list', { hasText: label }).waitFor();
});

test('without any storage the panel says so beforehand, with what to do, and goes on', async () => {
  const page = await x.context.newPage();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto(`chrome-extension://${x.id}/panel/panel.html`);
  await page.getByText('This browser does not let the page keep anything').waitFor();
  await page.getByText('save a backup file').waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

// The last: from here on the database is of a version that nobody knows.
test('when a newer version is open, the panel says so at once and refuses to save; nothing is lost', async () => {
  const panel = await press(at(1));
  await panel.getByRole('button', { name: 'Save', exact: true }).waitFor();
  const options = await openOptions();
  const newer = await x.context.newPage();
  await newer.goto(`chrome-extension://${x.id}/licenses.txt`);
  const profiles = await newer.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('counterpart', 999);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('profile').objectStore('profile').count();
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );
  expect(profiles).toBe(1);
  await panel.locator('.own-data-warning', { hasText: 'A newer version of this app is open. Reload this page' }).waitFor();
  await options.getByText('A newer version of this app is open.').first().waitFor();
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('alert').filter({ hasText: 'A newer version of this app is open.' }).waitFor();
  await options.close();
});

test('wrote no error to the console in all of this', () => expect(x.errors).toEqual([]));
