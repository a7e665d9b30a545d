import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { chromiumPath } from '../browsers/find-browsers.ts';

/** An address that never leaves the machine: every request is answered here. https, as browsers give checksums to safe origins only. */
export const ORIGIN = 'https://store.test';

/** The store as one classic script for a page. */
export async function bundleStore(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('./store-in-page.ts', import.meta.url)), formats: ['iife'], name: 'storeInPage' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk) throw new Error('The store was not bundled.');
  return chunk.code;
}

export interface RunningBrowser {
  page: Page;
  /** One more page with the store in it, of any origin. */
  open(address: string): Promise<Page>;
  /** Kills the browser process, and nothing else, without any warning. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A Chromium of our own with its data in `folder`, and a page with the store in it. Its process id is known, so that it can be killed. */
export async function startBrowser(folder: string, script: string): Promise<RunningBrowser> {
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const child = spawn(chromiumPath(), [...args, '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  const browser = await chromium.connectOverCDP(await listeningAt(child.stderr));
  const open = (address: string) => openPage(browser, script, address);
  return {
    page: await open(`${ORIGIN}/`),
    open,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await ended;
    },
  };
}

async function openPage(browser: Browser, script: string, address: string): Promise<Page> {
  const context = browser.contexts()[0];
  if (!context) throw new Error('The browser has no window.');
  const page = await context.newPage();
  await page.route(/^https?:/, (route) =>
    route.request().url().endsWith('/store.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>store</title><script src="/store.js"></script>' }),
  );
  await page.goto(address);
  return page;
}

/** The address of the debugging port, which the browser tells on its error output. */
async function listeningAt(output: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const part of output) {
    text += String(part);
    const found = /DevTools listening on (ws:\S+)/.exec(text);
    if (found?.[1]) {
      output.resume();
      return found[1];
    }
  }
  throw new Error(`The browser did not start: ${text.slice(0, 500)}`);
}

/** Removes a browser's data; a process that is just ending may still write a file into it. */
export const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
