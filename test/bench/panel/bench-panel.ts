import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Page } from 'playwright';
import { compiledFolder, readCompiled } from '../../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy } from '../../../taxonomy/load-taxonomy.ts';
import { type Loaded, launchChromium } from '../../extension/launch-chromium.ts';
import { generateAd } from '../engine/generate-ad.ts';
import { summary, type Times } from '../engine/interleave.ts';
import { benchFollow } from './bench-follow.ts';
import { benchHostile } from './bench-hostile.ts';
import { waitForDrawn } from './wait-for-drawn.ts';
import { watchedCopy } from './watched-copy.ts';

/** Pages with an ad of 6,000 characters each, pressed on in turn. */
const PAGES = 20;
const LENGTH = 6000;
/** Presses that open a panel, here and in the empty one by turns; presses with the panel open. */
const OPENINGS = 20;
const PRESSES = 200;
const WARM_UP = 20;

interface Pressed {
  /** From the press to the first plate drawn, in milliseconds. */
  ms: number;
  /** Processor time of the whole browser meanwhile, in milliseconds. */
  cpuMs: number;
}

/** Measures the panel in real Chromium through its real toolbar button and prints the figures. Answers 1 when the extension was not built. */
export async function benchPanel(): Promise<number> {
  if (!existsSync('dist/chrome/manifest.json')) {
    console.error('dist/chrome is not there yet. Run "npm run build" first.');
    return 1;
  }
  const taxonomy = await loadTaxonomy(readCompiled(compiledFolder()));
  const pages = Object.fromEntries(
    Array.from({ length: PAGES }, (_none, n) => [addressOf(n), pageOf(n, generateAd(n + 1, LENGTH, taxonomy))]),
  );
  const folders = [await watchedCopy(), await watchedCopy({ empty: true })] as const;
  const [ours, empty] = [await launchChromium(pages, folders[0]), await launchChromium(pages, folders[1])];
  try {
    const openings: Pressed[] = [];
    const floors: Pressed[] = [];
    for (let n = 0; n < OPENINGS; n++) {
      openings.push(await openPanel(ours, n));
      floors.push(await openPanel(empty, n));
    }
    const page = await front(ours, 0);
    await ours.press(page);
    const panel = await ours.panel();
    const presses: Pressed[] = [];
    let heap = 0;
    for (let n = 1; n <= WARM_UP + PRESSES; n++) {
      await page.goto(addressOf(n % PAGES));
      const pressed = await press(ours, page, panel, titleOf(n % PAGES));
      if (n === WARM_UP) heap = await heapOf(panel);
      if (n > WARM_UP) presses.push(pressed);
    }
    const grown = (await heapOf(panel)) / heap;
    console.log(`panel, Chromium, ads of ${LENGTH} characters, milliseconds             median       p95`);
    row(`press to first plate, panel closed (${OPENINGS})`, summary(openings.map(({ ms }) => ms)));
    row(`the same press, a panel with one line (${OPENINGS})`, summary(floors.map(({ ms }) => ms)));
    row(`press to first plate, panel open (${PRESSES})`, summary(presses.map(({ ms }) => ms)), 'goal 300');
    row('processor time, panel closed', summary(openings.map(({ cpuMs }) => cpuMs)));
    row('processor time, a panel with one line', summary(floors.map(({ cpuMs }) => cpuMs)));
    row('processor time, panel open', summary(presses.map(({ cpuMs }) => cpuMs)));
    const times = (name: keyof Pressed) =>
      (summary(openings.map((one) => one[name])).median / summary(floors.map((one) => one[name])).median).toFixed(2);
    console.log(`  opening with an ad takes ${times('ms')} x opening with one line, ${times('cpuMs')} x its processor time`);
    console.log(`  memory after ${PRESSES} ads more: ${grown.toFixed(2)} x; goal 1.2`);
  } finally {
    await Promise.all([ours.close(), empty.close()]);
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
  const late = await benchFollow();
  row(`page settled to first plate, following (${late.length})`, summary(late), 'goal 500');
  console.log('hostile pages, press to result or sentence, milliseconds, slowest first; goal 2000');
  for (const { name, ms } of await benchHostile()) console.log(`  ${name.padEnd(52)} ${ms.toFixed(0).padStart(9)}`);
  return 0;
}

const addressOf = (n: number) => `https://careers.bench.example/jobs/${n}`;
const titleOf = (n: number) => `Warehouse Lead ${n}`;

function pageOf(n: number, ad: string): string {
  const lines = ad.split('\n').map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return `<!doctype html><html lang="en"><head><title>${titleOf(n)} - Harbor Foods</title></head><body><main><h1>${titleOf(n)}</h1><h2>Job description</h2><p>We are looking for a lead. Three years of experience. Full-time, with benefits.</p>${lines.join('')}</main></body></html>`;
}

async function front(loaded: Loaded, n: number): Promise<Page> {
  const page = loaded.context.pages()[0] ?? (await loaded.context.newPage());
  await page.goto(addressOf(n % PAGES));
  return page;
}

/** One press that opens the panel, and closes it again. */
async function openPanel(loaded: Loaded, n: number): Promise<Pressed> {
  const page = await front(loaded, n);
  const before = await loaded.processorMs();
  const pressed = await loaded.press(page);
  const panel = await loaded.panel();
  const drawn = await waitForDrawn(panel);
  const cpuMs = (await loaded.processorMs()) - before;
  await loaded.closePanel();
  return { ms: drawn.at - pressed, cpuMs };
}

async function press(loaded: Loaded, page: Page, panel: Page, title: string): Promise<Pressed> {
  const before = await loaded.processorMs();
  const pressed = await loaded.press(page);
  const drawn = await waitForDrawn(panel, title);
  return { ms: drawn.at - pressed, cpuMs: (await loaded.processorMs()) - before };
}

async function heapOf(panel: Page): Promise<number> {
  const session = await panel.context().newCDPSession(panel);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

function row(name: string, { median: middle, p95 }: Times, note = ''): void {
  console.log(`  ${name.padEnd(52)} ${middle.toFixed(0).padStart(9)} ${p95.toFixed(0).padStart(9)}${note && `   ${note}`}`);
}
