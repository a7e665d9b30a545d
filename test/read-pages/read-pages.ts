import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import * as v from 'valibot';
import { allBoards } from '../../extension/boards/all-boards.ts';
import { snapshotPage } from '../../extension/page/snapshot-page.ts';
import type { PageSnapshot, readSnapshot } from '../../extension/panel/read-snapshot.ts';
import type { Reading } from '../../site/read/reading.ts';
import { chromiumPath } from '../browsers/find-browsers.ts';
import { bundleReader } from './bundle-reader.ts';
import { differences, expectedFields, type Line, type Reported } from './compare-page.ts';

/** One line of DIR/index.jsonl; other fields are left alone. */
const Entry = v.object({ file: v.string(), url: v.nullish(v.string()), site: v.nullish(v.string()), ...expectedFields });
type Entry = v.InferOutput<typeof Entry>;

/** Reads one page: its name, its address, its markup. `general` leaves out board files and what the page states about itself. */
type ReadPage = (file: string, url: string, html: string, general?: boolean) => Promise<Line>;

/** What the bundled reader puts on the page it runs in. */
interface Reader {
  readSnapshot: typeof readSnapshot;
  readByMainText(html: string, url: string): Reading;
}

const ENDS = 400;

/**
 * `read-pages DIR [--general]`: opens every saved page that DIR/index.jsonl lists under its own address in Chromium, takes the panel's real
 * snapshot of it and reads it with the real boards, or by its main text alone. One JSON line a page on stdout, in order; on stderr what
 * differs from values the index gives, and a count. Exit code 1 when a page failed to load.
 */
export async function main(args: string[]): Promise<number> {
  const general = args.includes('--general');
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder || !existsSync(path.join(folder, 'index.jsonl'))) {
    console.error('Give a folder that holds index.jsonl: npm run -s read-pages -- ../shared/bench/pages');
    return 2;
  }
  const entries = readFileSync(path.join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '');
  let failed = 0;
  let agreed = 0;
  await withPageReader(async (read) => {
    for (const [i, source] of entries.entries()) {
      try {
        const entry = v.parse(Entry, JSON.parse(source));
        const line = await read(entry.file, addressOf(entry), pageSource(path.join(folder, entry.file)), general);
        console.log(JSON.stringify(line));
        const wrong = differences(line, entry);
        if (wrong.length === 0) agreed++;
        else console.error(`${entry.file}: ${wrong.join('; ')}`);
      } catch (error) {
        failed++;
        console.error(`index.jsonl line ${i + 1}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
      }
    }
  });
  console.error(`${agreed} of ${entries.length} pages as the index has them${general ? ', by their main text alone' : ''}.`);
  return failed > 0 ? 1 : 0;
}

/** Gives `work` a function that reads one page: name, address, markup. The browser is closed when the work is done. */
export async function withPageReader(work: (read: ReadPage) => Promise<void>): Promise<void> {
  const reader = await bundleReader();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  try {
    const desk = await browser.newPage();
    await desk.addScriptTag({ content: reader });
    // One tab for all pages: a new one costs more than all the rest. Nothing but the page in hand is served.
    const context = await browser.newContext({ serviceWorkers: 'block' });
    let inHand = { url: '', html: '' };
    await context.route('**/*', (route) =>
      sameAddress(route.request().url(), inHand.url)
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: inHand.html })
        : route.abort(),
    );
    const tab = await context.newPage();
    await work(async (file, url, html, general = false) => {
      inHand = { url, html };
      await tab.goto('about:blank');
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      return { file, ...(await readOpenPage(tab, desk, general)) };
    });
  } finally {
    await browser.close();
  }
}

/** Takes the snapshot of the tab and reads it on the desk, a page of its own that holds the reader. */
async function readOpenPage(page: Page, desk: Page, general: boolean): Promise<Reported> {
  // As in the panel: the main frame first, then those inside that let themselves be read.
  const inner = page.frames().filter((frame) => frame !== page.mainFrame());
  const frames = [
    await page.evaluate(snapshotPage),
    ...(await Promise.all(inner.map((frame) => frame.evaluate(snapshotPage).catch(() => null)))),
  ];
  const snapshot: PageSnapshot = {
    frames: frames.filter((frame) => frame !== null && frame.url !== 'about:blank') as PageSnapshot['frames'],
  };
  const reading = await desk.evaluate(
    ([s, alone]) => {
      const reader = globalThis as unknown as Reader;
      const [main] = s.frames;
      return alone && main ? reader.readByMainText(main.html, main.url) : reader.readSnapshot(s);
    },
    [snapshot, general] as const,
  );
  if (!reading.ok) return { posting: null, reason: reading.error };
  const text = (reading.value.text ?? '').replace(/\s+/g, ' ').trim();
  const { readBy = '', title = null, employer = null } = reading.value;
  return { readBy, title, employer, textLength: text.length, head: text.slice(0, ENDS), tail: text.slice(-ENDS) };
}

/** The page's own address, else one that its board would have, else a neutral one. */
function addressOf({ url, site }: Entry): string {
  if (url) return url;
  if (site?.includes('.')) return `https://${site}/`;
  return allBoards.find((board) => board.id === site)?.examples[0] ?? 'https://careers.example.com/jobs/1';
}

/** Without scheme and fragment: Chromium may turn http into https by itself. */
const sameAddress = (a: string, b: string) => plain(a) === plain(b);
const plain = (address: string) => {
  const url = new URL(address);
  return `${url.host}${url.pathname}${url.search}`;
};

/** Gzip or not, told by the first two bytes. */
function pageSource(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
