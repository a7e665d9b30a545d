import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxId } from '../../extension/manifest.ts';
import { firefoxPath } from '../browsers/find-browsers.ts';

export interface LoadedFirefox {
  /** A tab that shows one of the served pages. */
  open(url: string): Promise<Page>;
  /** Presses the real toolbar button for the tab in front. */
  press(): Promise<void>;
  /** What the real sidebar shows, as text; empty while it is not open. */
  sidebarText(): Promise<string>;
  /** The same with the mouse, as the browser asks for where a permission is at stake. */
  clickInSidebar(text: string): Promise<void>;
  /** Presses the first button of the sidebar whose text begins so. True when there was one. */
  pressInSidebar(text: string): Promise<boolean>;
  close(): Promise<void>;
}

/** What one answer of the remote protocol holds; puppeteer has no call for the browser's own windows, so they are reached through its connection. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** A fresh Firefox with the built add-on. Requests that no served page answers are refused. */
export async function launchFirefox(pages: Record<string, string>, dist = path.resolve('dist/firefox')): Promise<LoadedFirefox> {
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    args: ['--remote-allow-system-access'],
    // The browser's own question about a site is answered with yes, since no test can press its buttons.
    extraPrefsFirefox: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  await browser.installExtension(dist);
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result['contexts'] as { context: string }[])[0]!.context;

  /** Runs a function in the browser's own window. */
  async function inWindow(run: string, ...args: string[]): Promise<unknown> {
    const expression = `(${run})(...${JSON.stringify(args)})`;
    const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (result['type'] !== 'success') throw new Error(JSON.stringify(result['exceptionDetails']).slice(0, 500));
    return (result['result'] as { value?: unknown }).value;
  }

  /** Runs a script in the sidebar's page and answers what it sends. `data` goes in as text, never as code. */
  const inSidebar = (script: string, data = '') =>
    inWindow(
      `(script, data) => new Promise((resolve) => {
        const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
        const inner = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
        if (!inner) return resolve('');
        const answer = 'answer:' + Math.random();
        inner.messageManager.addMessageListener(answer, (message) => resolve(message.data));
        const code = 'sendAsyncMessage(' + JSON.stringify(answer) + ', ((data) => {' + script + '})(' + JSON.stringify(data) + '))';
        inner.messageManager.loadFrameScript('data:,' + encodeURIComponent(code), false);
      })`,
      script,
      data,
    );

  return {
    async open(url) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const body = pages[request.url()];
        void (body === undefined ? request.abort() : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body }));
      });
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async press() {
      await inWindow(
        `(id) => {
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID(id);
          ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
        }`,
        firefoxId,
      );
    },
    sidebarText: async () => String((await inSidebar('return content.document.body?.innerText ?? ""').catch(() => '')) ?? ''),
    pressInSidebar: async (text) =>
      (await inSidebar(
        `const button = [...content.document.querySelectorAll('button')].find((b) => b.innerText.trim().startsWith(data));
         if (button) button.click();
         return Boolean(button);`,
        text,
      )) === true,
    async clickInSidebar(text) {
      const place = String(
        await inSidebar(
          `const button = [...content.document.querySelectorAll('button')].find((b) => b.innerText.trim().startsWith(data));
           button.scrollIntoView({ block: 'center', behavior: 'instant' });
           const { x, y, width, height } = button.getBoundingClientRect();
           return JSON.stringify([x + width / 2, y + height / 2]);`,
          text,
        ),
      );
      await inWindow(
        `(place) => {
          const [x, y] = JSON.parse(place);
          const frame = Services.wm.getMostRecentWindow('navigator:browser').SidebarController.browser.contentWindow;
          const box = frame.document.getElementById('webext-panels-browser').getBoundingClientRect();
          for (const kind of ['mousemove', 'mousedown', 'mouseup']) frame.synthesizeMouseEvent(kind, box.x + x, box.y + y, { button: 0, clickCount: 1 });
        }`,
        place,
      );
    },
    close: () => browser.close(),
  };
}
