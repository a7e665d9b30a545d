import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { serveSite } from '../../site/build/serve.ts';
import { firefoxPath } from '../browsers/find-browsers.ts';
import { ad } from './site-in-browser.ts';

// The built site in Firefox: its reader's thread, its type-ahead, its store.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let server: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  server = await serveSite(fileURLToPath(new URL('../..', import.meta.url)), 0);
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath(), headless: true });
  page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
});
beforeEach(() => {
  complaints = [];
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const text = (selector: string) => page.$$eval(selector, (all) => all.map((one) => one.textContent?.trim() ?? ''));

test('an ad that is pasted gives three plates with quotes, and what is marked and saved is still there later', async () => {
  await page.goto(server.address);
  await page.locator('#ad').fill(ad);
  await page.locator('::-p-aria([name="Show the federal jobs"])').click();
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Three likely kinds of federal job');
  expect(await text('.plate .plate-code')).toContain('code 0343');
  expect((await text('.plate-quote mark')).length).toBe(3);
  const [first = ''] = await text('.chip-main');
  await page.locator('.chip-main').click();
  await page.waitForFunction(() => document.querySelector('.own-said')?.textContent?.startsWith('You marked'));
  await page.locator('::-p-aria([name="Save this ad"])').click();
  await page.locator('::-p-aria([name="See what you saved"])').click();
  await page.waitForSelector('.saved-ad');

  await page.goto(`${server.address}my-skills/`);
  await page.waitForSelector('.own-skill');
  // Until the names are there, a skill is called by its id.
  await page.waitForFunction((label) => document.querySelector('.own-skill')?.textContent?.includes(label), {}, first);
  await page.locator('[role="combobox"]').fill('welding');
  await page.waitForSelector('[role="option"]');
  await page.focus('[role="combobox"]');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.own-skill').length === 2);
  await page.waitForSelector('.plate');
  expect(complaints).toEqual([]);
});
