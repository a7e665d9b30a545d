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

/** Loads a backup file into the site or the options page, after a look at what it would change. */
async function load(page: Page, file: string): Promise<void> {
  await page.getByLabel('Load a backup file').setInputFiles(file);
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByText('The backup is added.').waitFor();
}

test('skills made on the site open from a link in the panel, an ad saved there goes back by file, and both hold the same', {
  timeout: 240_000,
}, async () => {
  const site = await x.context.newPage();
  site.setDefaultTimeout(30_000);
  await site.goto(server.address);
  await site.getByLabel('The job ad').fill(`${operationsAnalyst.title}\n\n${operationsAnalyst.text}`);
  await site.getByRole('button', { name: 'Show the federal jobs' }).click();
  const chip = site.locator('.chip-main').first();
  const skill = (await chip.innerText()).trim();
  await chip.click();
  await site.getByRole('link', { name: 'See my skills' }).waitFor();
  await site.goto(`${server.address}counselor/`);
  await site.getByLabel('My skills').check();
  await site.getByLabel(/by code/).fill('0343');
  await site.getByRole('button', { name: 'Make the link' }).click();
  const link = await site.getByLabel('The link').inputValue();

  const page = await x.context.newPage();
  await page.goto(ad);
  await x.press(page);
  const panel = await x.panel();
  panel.setDefaultTimeout(30_000);
  await panel.getByRole('heading', { name: 'Warehouse Lead', exact: true }).waitFor();
  await panel.getByText('Open a link you were sent').click();
  await panel.getByLabel('A link you were sent').fill(link);
  await panel.getByRole('button', { name: 'Open it' }).click();
  const said = panel.getByRole('region', { name: 'What this link says' });
  await said.getByText(skill, { exact: false }).waitFor();
  await said.getByText('(0343)', { exact: false }).waitFor();
  await said.getByRole('button', { name: 'Keep these skills' }).click();
  await said.getByText('Added to your skills').waitFor();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();

  await panel.getByRole('button', { name: 'Details' }).click();
  await panel.getByRole('button', { name: 'Make a link for a counselor' }).click();
  const fromPanel = await panel.getByLabel('The link').inputValue();
  await panel.getByText('It leaves out any name', { exact: false }).waitFor();

  const options = await x.context.newPage();
  options.setDefaultTimeout(30_000);
  await options.goto(`chrome-extension://${x.id}/panel/options.html`);
  await options.getByText('1 saved ad,', { exact: false }).waitFor();
  await options.getByText(skill, { exact: false }).first().waitFor();
  const back = await backupFrom(options, 'from-extension.jsonl.gz');

  await site.goto(`${server.address}saved/`);
  await load(site, back);
  await site.getByRole('link', { name: 'Warehouse Lead' }).first().waitFor();
  expect(await recordsIn(await backupFrom(site, 'site-again.jsonl.gz'))).toEqual(await recordsIn(back));

  const counselor = await x.context.newPage();
  await counselor.goto(`${server.address}counselor/${fromPanel.slice(fromPanel.indexOf('#'))}`);
  await counselor.getByRole('region', { name: 'What this link says' }).getByText(skill, { exact: false }).first().waitFor();
  expect(counselor.url()).not.toContain('#v1');
});

/** The records of a backup: all lines but the first and the last, which tell its date and checksum. */
async function recordsIn(file: string): Promise<unknown[]> {
  const lines = gunzipSync(await readFile(file))
    .toString()
    .trim()
    .split('\n');
  return lines.slice(1, -1).map((line) => JSON.parse(line) as unknown);
}
