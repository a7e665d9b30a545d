import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../site/build/serve.ts';
import { operationsAnalyst } from '../../site/pages/examples/operations-analyst.ts';
import { type Loaded, launchChromium } from '../extension/launch-chromium.ts';
import { samplePage } from '../extension/sample-ads.ts';

// Site and extension have two origins and two databases: what goes from one to the other goes by a file, openly.

const ad = 'https://careers.harborfoods.example/jobs/warehouse-lead';
let server: Awaited<ReturnType<typeof serveSite>>;
let x: Loaded;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'two-origins-'));
  server = await serveSite(fileURLToPath(new URL('../..', import.meta.url)), 0);
  x = await launchChromium({ [ad]: samplePage('Warehouse Lead', 'Harbor Foods') });
  await x.context.route(`${new URL(server.address).origin}/**`, (route) => route.continue());
});
afterAll(async () => {
  await x?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/**
 * Presses "Save a backup file" and answers where a copy of the file lies. It is taken where the page hands it to the browser,
 * because the second connection that drives the real side panel takes downloads away from the first.
 */
async function backupFrom(page: Page, name: string): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as { handed?: Blob }).handed = blob;
      return make(blob);
    };
  });
  await page.getByRole('button', { name: 'Save a backup file' }).click();
  await page.waitForFunction(() => (globalThis as { handed?: Blob }).handed !== undefined);
  const bytes = await page.evaluate(async () => {
    const held = globalThis as { handed?: Blob };
    const all = [...new Uint8Array((await held.handed?.arrayBuffer()) ?? new ArrayBuffer(0))];
    delete held.handed;
    return all;
  });
  const file = path.join(folder, name);
  await writeFile(file, Buffer.from(bytes));
  return file;
}

test('skills and an ad go from the site to the extension by file, an ad comes back, both hold the same; a link from the panel opens on the site', {
  timeout: 180_000,
}, async () => {
  const site = await x.context.newPage();
  await site.goto(server.address);
  await site.getByLabel('The job ad').fill(`${operationsAnalyst.title}\n\n${operationsAnalyst.text}`);
  await site.getByRole('button', { name: 'Show the federal jobs' }).click();
  const chip = site.locator('.chip-main').first();
  const skill = (await chip.innerText()).trim();
  await chip.click();
  await site.getByRole('button', { name: 'Save this ad' }).click();
  await site.getByRole('link', { name: 'See what you saved' }).click();
  await site.getByRole('link', { name: 'Operations Analyst' }).first().waitFor();
  const out = await backupFrom(site, 'from-site.jsonl.gz');

  const options = await x.context.newPage();
  await options.goto(`chrome-extension://${x.id}/panel/options.html`);
  await options.getByLabel('Load a backup file').setInputFiles(out);
  await options.getByText('1 saved ad,', { exact: false }).waitFor();
  await options.getByText(skill, { exact: false }).first().waitFor();

  const page = await x.context.newPage();
  await page.goto(ad);
  await x.press(page);
  const panel = await x.panel();
  await panel.getByRole('heading', { name: 'Warehouse Lead', exact: true }).waitFor();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  const fragment = await linkFrom(panel);
  await options.reload();
  await options.getByText('2 saved ads,', { exact: false }).waitFor();
  const back = await backupFrom(options, 'from-extension.jsonl.gz');

  await site.getByLabel('Load a backup file').setInputFiles(back);
  await site.getByRole('link', { name: 'Warehouse Lead' }).first().waitFor();
  expect(await recordsIn(await backupFrom(site, 'site-again.jsonl.gz'))).toEqual(await recordsIn(back));

  const counselor = await x.context.newPage();
  await counselor.goto(`${server.address.replace(/\/$/, '')}/counselor/${fragment}`);
  const said = counselor.getByRole('region', { name: 'What this link says' });
  await said.getByText(skill, { exact: false }).first().waitFor();
  expect(counselor.url()).not.toContain('#v1');
});

/** Presses "Copy a link for a counselor" in the panel and answers the fragment of what was copied. */
async function linkFrom(panel: Page): Promise<string> {
  await panel.evaluate(() => {
    navigator.clipboard.writeText = async (text: string) => {
      (globalThis as { copied?: string }).copied = text;
    };
  });
  await panel.getByRole('button', { name: 'Details' }).click();
  await panel.getByRole('button', { name: 'Copy a link for a counselor' }).click();
  await panel.waitForFunction(() => (globalThis as { copied?: string }).copied !== undefined);
  const copied = await panel.evaluate(() => (globalThis as { copied?: string }).copied ?? '');
  return copied.slice(copied.indexOf('#'));
}

/** The records of a backup: all lines but the first and the last, which tell its date and checksum. */
async function recordsIn(file: string): Promise<unknown[]> {
  const lines = gunzipSync(await readFile(file))
    .toString()
    .trim()
    .split('\n');
  return lines.slice(1, -1).map((line) => JSON.parse(line) as unknown);
}
