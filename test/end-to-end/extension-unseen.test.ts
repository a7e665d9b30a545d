import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loaded, launchChromium } from '../extension/launch-chromium.ts';
import { samplePage } from '../extension/sample-ads.ts';

const ad = 'https://careers.watchful.example/jobs/1';
/** A page that watches itself as closely as a page can. */
const watchful = samplePage('Warehouse Lead', 'Harbor Foods').replace(
  '</head>',
  `<script>
  window.seen = [];
  new MutationObserver((records) => window.seen.push(...records.map((r) => 'mutation ' + r.type))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  customElements.define('watch-me', class extends HTMLElement { constructor() { super(); window.made = (window.made ?? 0) + 1; } });
  for (const name of ['message', 'focusin', 'selectionchange', 'securitypolicyviolation', 'error']) addEventListener(name, () => window.seen.push('event ' + name), true);
  const query = Document.prototype.querySelectorAll; Document.prototype.querySelectorAll = function (...a) { window.seen.push('query'); return query.apply(this, a); };
  </script></head>`,
);

let x: Loaded;
beforeAll(async () => {
  x = await launchChromium({ [ad]: watchful.replace('</main>', '<watch-me></watch-me></main>') });
});
afterAll(() => x?.close());

test('a page can’t tell that the extension is there: not by its DOM, globals, resources, messages, or probes', async () => {
  const page = await x.context.newPage();
  await page.goto(ad);
  const look = () =>
    page.evaluate(async (id) => {
      const w = window as unknown as { seen: string[]; made: number; chrome?: { runtime?: unknown } };
      const probe = (path: string) =>
        fetch(`chrome-extension://${id}/${path}`).then(
          () => 'there',
          () => 'absent',
        );
      const picture = (path: string) =>
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('there');
          image.onerror = () => resolve('absent');
          image.src = `chrome-extension://${id}/${path}`;
        });
      return {
        seen: [...w.seen],
        made: w.made,
        globals: Object.getOwnPropertyNames(window).sort().join(),
        resources:
          performance.getEntriesByType('resource').filter((r) => r.name.includes('extension')).length === 0 || 'only our own probes',
        markup: document.documentElement.outerHTML.length,
        runtime: typeof w.chrome?.runtime,
        probes: [await probe('panel/panel.html'), await probe('manifest.json'), await picture('icons/128.png')],
        nothing: await Promise.all([
          fetch('chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x').then(
            () => 'there',
            () => 'absent',
          ),
        ]),
      };
    }, x.id);
  const before = await page.evaluate(() => {
    // What was seen so far is the page's own making.
    (window as unknown as { seen: string[] }).seen.length = 0;
    return {
      markup: document.documentElement.outerHTML.length,
      globals: Object.getOwnPropertyNames(window).sort().join(),
    };
  });
  await x.press(page);
  const panel = await x.panel();
  await panel.getByRole('heading', { name: 'Warehouse Lead', exact: true }).waitFor();
  const after = await look();
  expect(after.seen).toEqual([]);
  expect(after.made).toBe(1);
  expect(after.markup).toBe(before.markup);
  expect(after.globals).toBe(before.globals);
  expect(after.runtime).toBe('undefined');
  expect(after.probes).toEqual(['absent', 'absent', 'absent']);
  expect(after.nothing).toEqual(['absent']);
  expect(x.errors).toEqual([]);
});
