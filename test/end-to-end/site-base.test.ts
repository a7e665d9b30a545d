import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteBuild } from '../../site/build/site-build.ts';
import { chromiumPath } from '../browsers/find-browsers.ts';
import { ad } from './site-in-browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const base = '/counterpart/';
let folder: string;
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-base-'));
  process.env['SITE_BASE'] = 'counterpart';
  const config = siteBuild();
  delete process.env['SITE_BASE'];
  await build({ ...config, root, configFile: false, mode: 'site', logLevel: 'warn', build: { ...config.build, outDir: folder } });
  const options = { port: 0, host: '127.0.0.1' };
  server = await preview({ root, base, configFile: false, appType: 'mpa', logLevel: 'warn', build: { outDir: folder }, preview: options });
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

test('under another base path the site reads an ad, turns pages, and asks for nothing outside that path', async () => {
  const bound = server.httpServer.address();
  const address = `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}${base}`;
  const page = await browser.newPage();
  const outside: string[] = [];
  page.on('request', (request) => request.url().startsWith(address) || outside.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && outside.push(message.text()));
  await page.goto(address);
  await page.getByLabel('The job ad').fill(ad);
  await page.getByRole('button', { name: 'Show the federal jobs' }).click();
  await page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
  await page.getByRole('link', { name: 'Federal jobs', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Federal jobs by kind' }).waitFor();
  await page.getByRole('link', { name: 'Management and Program Analysis', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /0343/ }).waitFor();
  expect(outside).toEqual([]);
});
