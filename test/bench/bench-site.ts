import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { serveSite } from '../../site/build/serve.ts';
import { chromiumPath } from '../browsers/find-browsers.ts';
import { backupOfAds } from './backup-of-ads.ts';

const ADS = 10_000;
const FRAMES = 300;
/** Pixels a frame: a quick turn of the wheel. */
const STEP = 400;
const TYPED = 'project management';

/** The built site in Chromium: processor time of the page's own thread, which a busy machine does not lengthen as it does the clock. */
export async function benchSite(): Promise<void> {
  const server = await serveSite(fileURLToPath(new URL('../..', import.meta.url)), 0);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    page.setDefaultTimeout(300_000);
    console.log('the site, Chromium, ms of the page’s own thread:             median       p95   longest');
    const keys = await typing(browser, page, server.address);
    row(`a letter typed on My skills (${keys.length})`, keys, 'goal 8 a frame');
    const { frames, drawn } = await scrolling(browser, page, server.address);
    row(`a frame of ${STEP} px through ${ADS.toLocaleString('en-US')} saved ads (${frames.length})`, frames, 'goal 8');
    await page.goto(`${server.address}series/0343/`);
    const plain = (await scrolled(browser, page, 'h1')).frames;
    row(`the same through a page where nothing is drawn anew (${plain.length})`, plain, 'what the browser and this bench take themselves');
    console.log(`  at most ${drawn} rows are drawn`);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function typing(browser: Browser, page: Page, address: string): Promise<number[]> {
  await page.goto(`${address}my-skills/`);
  const box = page.getByRole('combobox');
  await box.fill('x');
  await page
    .locator('.picker')
    .getByText(/found$/)
    .waitFor({ state: 'attached' });
  await box.fill('');
  const letters = await traced(browser, page, async () => {
    for (const letter of TYPED) {
      await mark(page);
      await box.press(letter === ' ' ? 'Space' : letter);
      await page
        .locator('.picker')
        .getByText(/found$/)
        .waitFor({ state: 'attached' });
    }
  });
  return letters;
}

async function scrolling(browser: Browser, page: Page, address: string): Promise<{ frames: number[]; drawn: number }> {
  await page.goto(`${address}saved/`);
  await page.getByLabel('Load a backup file').setInputFiles(await backupOfAds(ADS));
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.locator('.saved-list').waitFor();
  await page.getByText(/to go\.$/).waitFor({ state: 'detached' });
  return scrolled(browser, page, '.saved-list');
}

/** Scrolls from an element on, a step a frame; back again where the page ends. */
async function scrolled(browser: Browser, page: Page, from: string): Promise<{ frames: number[]; drawn: number }> {
  let drawn = 0;
  const frames = await traced(browser, page, async () => {
    drawn = await page.evaluate(
      ([start, all, step]) =>
        new Promise<number>((done) => {
          document.querySelector(start!)!.scrollIntoView();
          let most = 0;
          let frame = 0;
          let way = Number(step);
          const next = () => {
            performance.mark('step');
            const before = scrollY;
            scrollBy(0, way);
            if (scrollY === before) way = -way;
            most = Math.max(most, document.querySelectorAll('.saved-ad').length);
            frame++;
            if (frame > Number(all)) done(most);
            else requestAnimationFrame(next);
          };
          requestAnimationFrame(next);
        }),
      [from, String(FRAMES), String(STEP)],
    );
  });
  return { frames, drawn };
}

const mark = (page: Page) => page.evaluate(() => void performance.mark('step'));

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  tdur?: number;
}

/** Milliseconds that the page's thread worked from each `performance.mark('step')` to the next, as the browser's own trace tells them. */
async function traced(browser: Browser, page: Page, work: () => Promise<void>): Promise<number[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const steps = traceEvents.filter(({ name }) => name === 'step').sort((a, b) => a.ts - b.ts);
  const { pid, tid } = steps[0]!;
  const tasks = traceEvents.filter((one) => one.pid === pid && one.tid === tid && one.tdur !== undefined && /RunTask$/.test(one.name));
  return steps.slice(0, -1).map(({ ts }, i) => {
    const until = steps[i + 1]!.ts;
    return tasks.reduce((sum, task) => sum + (task.ts >= ts && task.ts < until ? task.tdur! : 0), 0) / 1000;
  });
}

function row(name: string, ms: readonly number[], note: string): void {
  const sorted = [...ms].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2).padStart(9);
  console.log(`  ${name.padEnd(56)} ${at(0.5)} ${at(0.95)} ${at(0.999)}   ${note}`);
}
