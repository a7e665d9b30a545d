import path from 'node:path';
import type { Page } from 'playwright';
import { operationsAnalyst } from '../../site/pages/examples/operations-analyst.ts';
import { type Loaded, launchChromium } from '../extension/launch-chromium.ts';
import { samplePage, statedJob } from '../extension/sample-ads.ts';

const ad = 'https://careers.example/jobs/operations-analyst';
const noAd = 'https://news.example/';
const { title = '', employer = '', text = '' } = operationsAnalyst;
const body = text
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('');
const stated = {
  description: body,
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Kansas City', addressRegion: 'MO' } },
};

interface PanelShot {
  name: string;
  url: string;
  /** Brings the panel into the state to be seen. */
  before?: (panel: Page) => Promise<void>;
}

const read = async (panel: Page) => {
  await panel.locator('.plate').first().waitFor();
  // The introduction may come a moment after the plates; it stays away once it was read.
  await panel.waitForTimeout(300);
  const known = panel.getByRole('button', { name: 'Got it' });
  if (await known.isVisible()) await known.click();
};

const panelShots: readonly PanelShot[] = [
  { name: 'panel-first-run', url: ad, before: (panel) => panel.locator('.plate').first().waitFor() },
  { name: 'panel', url: ad, before: read },
  {
    name: 'panel-details',
    url: ad,
    before: async (panel) => {
      await read(panel);
      for (const n of [0, 2]) await panel.locator('.chip-main').nth(n).click();
      for (const name of ['Wrong ad?', 'Details']) await panel.getByRole('button', { name }).click();
      await panel.locator('#details .ad-press').first().click();
    },
  },
  { name: 'panel-none', url: noAd, before: (panel) => panel.locator('.panel-none').waitFor() },
  { name: 'options', url: '', before: (page) => page.locator('.options').waitFor() },
];

/** Pictures of the panel and the options page at 320, 360 and 500 px, light and dark. `names` = all when empty; `whole`: beyond the first screen. */
export async function takePanelShots(out: string, names: readonly string[], whole: boolean): Promise<void> {
  const wanted = panelShots.filter(({ name }) => names.length === 0 || names.includes(name));
  if (wanted.length === 0) return;
  const browser = await launchChromium({
    [ad]: samplePage(title, employer, body).replace('</head>', `${statedJob(title, employer, stated)}</head>`),
    [noAd]: '<title>Rain on Friday</title><h1>Rain on Friday</h1><p>It will rain on Friday.</p>',
  });
  try {
    for (const shot of wanted) {
      const page = await pageFor(browser, shot.url);
      await shot.before?.(page);
      await pictures(page, path.join(out, shot.name), whole);
      console.log(shot.name);
    }
  } finally {
    await browser.close();
  }
}

/** The real side panel beside that page; the options page for none. */
async function pageFor(browser: Loaded, url: string): Promise<Page> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  if (url === '') {
    await page.goto(`chrome-extension://${browser.id}/panel/options.html`);
    return page;
  }
  await page.goto(url);
  await browser.press(page);
  return browser.panel();
}

async function pictures(page: Page, file: string, whole: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const width of [320, 360, 500]) {
    await session.send('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: false });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(() => document.fonts.ready);
      // A window as high as the whole panel, so that its foot stands at the end and covers nothing.
      const height = whole ? await page.evaluate(() => document.documentElement.scrollHeight) : 800;
      await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
      await page.screenshot({ path: `${file}-${width}-${colorScheme}.png` });
    }
  }
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
}
