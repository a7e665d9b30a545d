import { deflateSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { zip } from '../../extension/zip.ts';
import { hostilePages } from '../extension/hostile-pages.ts';
import { sampleAd, samplePage } from '../extension/sample-ads.ts';
import { drawn, pdf } from '../site/read/made-pdf.ts';
import { siteInBrowser } from './site-in-browser.ts';

// However a file was made, the page answers within two seconds of work, or says that it still reads and can be stopped.

vi.setConfig({ testTimeout: 120_000 });
const site = siteInBrowser();

/** Work of the page's own thread from now on, in milliseconds: what others do on a busy machine does not count. */
async function watchWork(): Promise<() => Promise<number>> {
  const cdp = await site.page.context().newCDPSession(site.page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    // Handing over the file is the test's own doing.
    return (seconds('TaskDuration') - seconds('DevToolsCommandDuration')) * 1000;
  };
  const before = await work();
  return async () => (await work()) - before;
}

const nested = (depth: number) =>
  samplePage('Warehouse Lead', 'Harbor Foods', `${'<div>'.repeat(depth)}${sampleAd()}${'</div>'.repeat(depth)}`);
const savedPages: [name: string, html: string][] = [
  ...Object.entries(hostilePages).map(([name, [html]]): [string, string] => [name, html]),
  ['nested-less-deep', nested(18_000)],
  ['never-closed', samplePage('Warehouse Lead', 'Harbor Foods', `${sampleAd()}${'<b><i><p>'.repeat(6000)}`)],
  [
    'lists-in-lists',
    samplePage('Warehouse Lead', 'Harbor Foods', `${sampleAd()}${'<ul><li><a href="/jobs/1">Penguin</a><b>Zoo</b>'.repeat(4000)}`),
  ],
];

const give = (name: string, buffer: Buffer) =>
  site.page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
const answered = () => site.page.locator('#paste-problem:not(:empty), .answer-heading:is(h1)').waitFor();
const word = (text: string) => zip([{ name: 'word/document.xml', bytes: Buffer.from(`<w:document>${text}</w:document>`) }]);

test.each<[string, Buffer]>([
  ...savedPages.map(([name, html]): [string, Buffer] => [`the saved page "${name}"`, Buffer.from(html)]),
  ['a text as long as we read', Buffer.from(sampleAd().padEnd(1_900_000, ' Plan budgets and review contracts.\n'))],
  ['a Word file as long as we read', word('<w:p><w:r><w:t>Plan budgets.</w:t></w:r></w:p>'.repeat(100_000))],
  [
    'a small PDF that unpacks to 300 MB of blanks',
    pdf(deflateSync(drawn(' '.repeat(300_000_000))), { filters: '/FlateDecode/FlateDecode' }),
  ],
])('%s gets an answer or a sentence within two seconds of work on the page’s thread', async (_what, bytes) => {
  await site.page.goto(site.address);
  const work = await watchWork();
  await give('file', bytes);
  await answered();
  expect(await work()).toBeLessThan(2000);
});

test.each([
  ['as an ad', '', 'input[type="file"]'],
  ['as a resume', 'my-skills/', '.own-data-file input'],
])('a PDF that keeps busy page after page can be stopped, %s, and then nothing of it goes on', async (_as, path, chooser) => {
  const { page } = site;
  await page.goto(`${site.address}${path}`);
  if (path) await page.getByText('Start from a resume').click();
  const slow = pdf(drawn(' '.repeat(20_000_000)), { pages: 290 });
  await page.locator(chooser).setInputFiles({ name: 'slow.pdf', mimeType: 'application/pdf', buffer: slow });
  await page.getByText('Still reading this file.').waitFor();
  const threads = page.workers().length;
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Still reading this file.').waitFor({ state: 'detached' });
  await expect.poll(() => page.workers().length, { timeout: 15_000 }).toBe(threads - 1);
  await page.locator(chooser).setInputFiles('test/fixtures/files/ad.docx');
  await page
    .getByText(path ? 'We found these. Which hold?' : 'likely kind')
    .first()
    .waitFor();
});
