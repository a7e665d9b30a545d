import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { chromiumPath } from '../browsers/find-browsers.ts';

/** One page of a made-up public site. Addresses are compared without their fragment. */
export interface Served {
  body: string;
  headers?: Record<string, string>;
}

export interface Loaded {
  context: BrowserContext;
  /** Id of the extension. */
  id: string;
  /** Presses the real toolbar button while this page is in front; answers when (milliseconds since 1970). */
  press(page: Page): Promise<number>;
  /** The real side panel, as a page. */
  panel(): Promise<Page>;
  /** Closes the side panel, and lets go of it: the next one opens unwatched. */
  closePanel(): Promise<void>;
  /** Processor time that the whole browser has taken so far, in milliseconds. */
  processorMs(): Promise<number>;
  /** Every console error and uncaught exception of the extension's own pages so far. */
  errors: string[];
  /** Kills the extension's service worker. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** A fresh Chromium with the built extension. Requests that no served page answers are refused: nothing leaves the machine. */
export async function launchChromium(pages: Record<string, string | Served>, dist = path.resolve('dist/chrome')): Promise<Loaded> {
  const profile = await mkdtemp(path.join(tmpdir(), 'extension-'));
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    viewport: null,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${dist}`,
      `--load-extension=${dist}`,
      '--enable-unsafe-extension-debugging',
      `--remote-debugging-port=${port}`,
    ],
  });
  await context.route(/^https?:/, (route) => {
    const served = pages[route.request().url().replace(/#.*$/, '')];
    if (served === undefined) return route.abort();
    const { body, headers = {} } = typeof served === 'string' ? { body: served } : served;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body, headers });
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // Until the worker's own script has run, nobody hears a press.
  const hearsPress = () => worker.evaluate(() => chrome.action.onClicked.hasListeners()).catch(() => false);
  while (!(await hearsPress())) await new Promise((r) => setTimeout(r, 50));
  const id = new URL(worker.url()).host;
  const cdp = await context.browser()!.newBrowserCDPSession();
  const address = `chrome-extension://${id}/panel/panel.html`;
  const errors: string[] = [];
  const watched = new WeakSet<Page>();
  let over: Browser | null = null;

  const targets = async () => (await cdp.send('Target.getTargets')).targetInfos;
  return {
    context,
    id,
    errors,
    async press(page) {
      await page.bringToFront();
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find((target) => target.url === page.url());
      if (!tab) throw new Error(`no tab shows ${page.url()}`);
      const pressed = performance.timeOrigin + performance.now();
      await cdp.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
      return pressed;
    },
    async panel() {
      for (let i = 0; i < 100 && !(await targets()).some((target) => target.url === address); i++)
        await new Promise((r) => setTimeout(r, 50));
      over ??= await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      for (let i = 0; i < 100; i++) {
        const page = over
          .contexts()
          .flatMap((c) => c.pages())
          .find((p) => p.url() === address);
        if (page) return watch(page);
        await new Promise((r) => setTimeout(r, 50));
      }
      throw new Error('the side panel did not open');
    },
    async closePanel() {
      for (const { url, targetId } of await targets()) if (url === address) await cdp.send('Target.closeTarget', { targetId });
      while ((await targets()).some(({ url }) => url === address)) await new Promise((r) => setTimeout(r, 20));
      await over?.close();
      over = null;
    },
    async processorMs() {
      const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
      return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    },
    async killWorker() {
      const running = (await targets()).find((target) => target.type === 'service_worker' && target.url.includes(id));
      if (running) await cdp.send('Target.closeTarget', { targetId: running.targetId });
    },
    async close() {
      await over?.close();
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };

  function watch(page: Page): Page {
    if (watched.has(page)) return page;
    watched.add(page);
    page.setDefaultTimeout(8000);
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    return page;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
