import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleStore, removeFolder, startBrowser } from './store-browser.ts';
import type { StoreInPage } from './store-in-page.ts';

declare const inPage: StoreInPage;
declare const threadMs: () => Promise<number>;

const ADS = 10_000;
const RUNS = 5;

/** Figures of the store in real Chromium with 10,000 saved ads of 4,000 characters: medians in milliseconds. */
export interface StoreFigures {
  ads: number;
  openStoreMs: number;
  openListMs: number;
  searchMs: number;
  searchColdMs: number;
  saveMs: number;
  exportMs: number;
  /** Processor time of the page's own thread during the export: the same on a busy machine as on a quiet one. */
  exportThreadMs: number;
  exportMegabytes: number;
  /** Of the same bytes: gzip alone, and reading every record from the disk alone. What an export can't do without. */
  gzipMs: number;
  readMs: number;
  importMs: number;
}

/** Measures the store and prints its figures last, with what issue 5 asks for beside them. */
export async function benchStore(ads: number = ADS): Promise<StoreFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'store-bench-'));
  const browser = await startBrowser(folder, await bundleStore());
  try {
    browser.page.setDefaultTimeout(0);
    const session = await browser.page.context().newCDPSession(browser.page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await browser.page.exposeFunction('threadMs', async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    });
    const figures = await browser.page.evaluate(measure, { ads, runs: RUNS });
    console.log(`store, Chromium, ${ads} saved ads of 4,000 characters, medians of ${RUNS} (export and import: one run)`);
    const rows: [string, number, string][] = [
      ['open the list, from the disk', figures.openListMs, '100'],
      ['search, list in memory', figures.searchMs, '50'],
      ['open the list and search', figures.searchColdMs, ''],
      [`export (${figures.exportMegabytes} MB)`, figures.exportMs, '3000'],
      ['  of these, processor time', figures.exportThreadMs, ''],
      ['  of these, gzip alone', figures.gzipMs, ''],
      ['  of these, reading alone', figures.readMs, ''],
      ['import: preview and apply', figures.importMs, ''],
      ['open the store', figures.openStoreMs, ''],
      ['save one more ad', figures.saveMs, ''],
    ];
    for (const [what, ms, goal] of rows) console.log(`${what.padEnd(32)} ${String(ms).padStart(8)} ms${goal ? `   goal ${goal}` : ''}`);
    const floor = figures.gzipMs + figures.readMs;
    console.log(`export takes ${(figures.exportMs / floor).toFixed(2)} x what gzip and reading take alone, one after the other`);
    return figures;
  } finally {
    await browser.close();
    await removeFolder(folder);
  }
}

/** Runs in the page. */
async function measure({ ads, runs }: { ads: number; runs: number }): Promise<StoreFigures> {
  const timed = async (f: () => Promise<unknown>) => {
    const start = performance.now();
    await f();
    return performance.now() - start;
  };
  const median = (list: number[]) => Math.round(list.sort((a, b) => a - b)[Math.floor(list.length / 2)]! * 10) / 10;
  const several = async (f: (run: number) => Promise<number>) => {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(await f(run));
    return median(times);
  };
  const open = () => inPage.startStore({ name: 'bench' });
  const answered = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  /** Every saved ad, 250 at a time, and nothing done with it. */
  const readAll = async () => {
    const database = await answered(indexedDB.open('bench'));
    for (let range: IDBKeyRange | null = null; ; ) {
      const table = database.transaction('postings').objectStore('postings');
      const [keys] = await Promise.all([answered(table.getAllKeys(range, 250)), answered(table.getAll(range, 250))]);
      const last = keys.at(-1);
      if (last === undefined) break;
      range = IDBKeyRange.lowerBound(last, true);
    }
    database.close();
  };

  const source = await open();
  for (let from = 0; from < ads; from += 100) {
    await Promise.all(
      Array.from({ length: Math.min(100, ads - from) }, (_none, i) =>
        source.postings.save(inPage.madeUpAd(from + i), { note: `note ${from + i}` }),
      ),
    );
  }
  source.close();

  const openStoreMs = await several(() => timed(async () => (await open()).close()));
  const openListMs = await several(async () => {
    const store = await open();
    const ms = await timed(async () => {
      if ((await store.postings.list()).length < ads) throw new Error('ads are missing');
    });
    store.close();
    return ms;
  });
  const searchColdMs = await several(async (run) => {
    const store = await open();
    const ms = await timed(() => store.postings.search(`note ${run}`));
    store.close();
    return ms;
  });

  const store = await open();
  await store.postings.list();
  const searchMs = await several((run) => timed(() => store.postings.search(`w${run} note`)));
  const saveMs = await several((run) => timed(() => store.postings.save(inPage.madeUpAd(ads + run))));
  let file = new Blob();
  const threadBefore = await threadMs();
  const exportMs = await timed(async () => {
    file = await store.backup.file();
  });
  const exportThreadMs = (await threadMs()) - threadBefore;
  const bytes = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  const gzipMs = await timed(() => new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).blob());
  const readMs = await timed(() => readAll());
  const other = await inPage.startStore({ name: 'bench import' });
  const importMs = await timed(async () => other.backup.apply(file, await other.backup.preview(file, 'merge')));
  if ((await other.postings.list()).length !== ads + runs) throw new Error('the import lost ads');
  return {
    ads,
    openStoreMs,
    openListMs,
    searchMs,
    searchColdMs,
    saveMs,
    exportMs: Math.round(exportMs),
    exportThreadMs: Math.round(exportThreadMs),
    exportMegabytes: Math.round(file.size / 1e5) / 10,
    gzipMs: Math.round(gzipMs),
    readMs: Math.round(readMs),
    importMs: Math.round(importMs),
  };
}
