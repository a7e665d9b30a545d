import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serveSite } from '../../site/build/serve.ts';
import { chromiumPath } from '../browsers/find-browsers.ts';

// The site as an installed app: it can be, and it says so when a newer version has been put on its host.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder: string;
let server: Awaited<ReturnType<typeof serveSite>>;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-update-'));
  await cp('dist/site', path.join(folder, 'dist/site'), { recursive: true, filter: (file) => !/site.series.\d/.test(file) });
  server = await serveSite(folder, 0);
  // Browsers install nothing from a private window.
  context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(server.address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
});
afterAll(async () => {
  await context?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a browser finds nothing that stands against installing it', async () => {
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
});

test('a newer version on the host waits, says so, and comes at one press', async () => {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  expect(await page.getByText('A newer version is ready').count()).toBe(0);
  await appendFile(path.join(folder, 'dist/site/sw.js'), '\n// one line more');
  await page.reload();
  await page.getByRole('status').filter({ hasText: 'A newer version is ready. What you saved stays.' }).waitFor();
  await page.evaluate(() => Object.assign(globalThis, { before: true }));
  await page.getByRole('button', { name: 'Change to it' }).click();
  await expect.poll(() => page.evaluate(() => 'before' in globalThis).catch(() => true)).toBe(false);
  await page.getByLabel('The job ad').waitFor();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)).toBeNull();
  expect(await page.getByText('A newer version is ready').count()).toBe(0);
});
