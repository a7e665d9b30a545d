import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../extension/axe-violations.ts';
import { type Loaded, launchChromium } from '../extension/launch-chromium.ts';
import { sampleAd, samplePage, statedJob } from '../extension/sample-ads.ts';

const ad = 'https://careers.harborfoods.example/jobs/warehouse-lead';
const other = 'https://news.example/story';
const strict = 'https://careers.strict.example/jobs/12';
const stated = 'https://careers.stated.example/jobs/77';
const story =
  '<!doctype html><html lang="en"><title>Weather</title><h1>Rain on Friday</h1><p>It will rain on Friday, and perhaps on Saturday too.</p></html>';

const foreign = 'https://careers.foreign.example/jobs/9';
const foreignStated = 'https://careers.foreign.example/jobs/10';
const spanish = `<p>${'Buscamos una enfermera para la unidad de cuidados intensivos, con dos años de experiencia en el hospital. '.repeat(8)}</p>`;
const near = 'https://careers.framed.example/near';
const far = 'https://careers.framed.example/far';
const inner = 'https://careers.framed.example/inner';
const board = 'https://boards.greenhouse.io/embed/job_app?for=far&token=4000000009';
const announcement = 'https://www.usajobs.gov/job/500000101';
const naming = 'https://careers.named.example/lead';
const framed = (src: string) =>
  `<!doctype html><html lang="en"><title>Careers</title><body><main><h1>Careers at Framed</h1><p>Welcome.</p><iframe title="The job" src="${src}"></iframe></main></body></html>`;

let x: Loaded;
beforeAll(async () => {
  x = await launchChromium({
    [ad]: samplePage('Warehouse Lead', 'Harbor Foods'),
    [other]: story,
    [naming]: samplePage('Stock Lead', 'Named Foods', sampleAd('Named Foods').replace('Excel skills', 'experience with Zorbix and Excel')),
    [foreign]: samplePage('Enfermera', 'Hospital General', spanish),
    [foreignStated]: samplePage('Enfermera', 'Hospital General', '<p>Cargando</p>').replace(
      '</head>',
      `${statedJob('Enfermera', 'Hospital General', { description: spanish })}</head>`,
    ),
    [near]: framed(inner),
    [inner]: samplePage('Framed Warehouse Lead', 'Framed Foods'),
    [far]: framed(board),
    [announcement]: readFileSync(path.resolve('test/fixtures/pages/usajobs-announcement.html'), 'utf8'),
    [board]: samplePage('Far Warehouse Lead', 'Far Foods'),
    [strict]: {
      body: samplePage('Night Warehouse Lead', 'Strict Foods'),
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" },
    },
    [stated]: samplePage('Dock Supervisor', 'Stated Goods', '<p>Loading …</p>').replace(
      '</head>',
      `${statedJob('Dock Supervisor', 'Stated Goods')}</head>`,
    ),
  });
});
afterAll(() => x?.close());
afterEach(async () => {
  for (const page of x.context.pages().slice(1)) await page.close();
});

async function openAndPress(url: string) {
  const page = await x.context.newPage();
  await page.goto(url);
  await x.press(page);
  return { page, panel: await x.panel() };
}

describe('a press of the toolbar button', () => {
  test('opens the side panel and shows what the ad leads to, quoting it', async () => {
    const { panel } = await openAndPress(ad);
    await panel.getByRole('heading', { name: 'Warehouse Lead', exact: true }).waitFor();
    await panel.getByText('Read from the main text of the page').waitFor();
    await panel.getByText(/Read from the tab/).waitFor();
    expect(await panel.locator('.panel-tab').innerText()).toContain('Warehouse Lead - Harbor Foods');
    await panel.locator('.plate').first().waitFor();
    expect(await panel.locator('.plate').count()).toBe(3);
    expect(await panel.locator('.plate:not(.plate-shut)').count()).toBe(1);
    const quote = (await panel.locator('.plate-quote mark').first().innerText()).trim();
    expect(samplePage('Warehouse Lead', 'Harbor Foods').toLowerCase()).toContain(quote.toLowerCase());
    expect(await panel.evaluate(() => innerWidth)).toBeLessThan(520);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('introduces itself once, in five sentences', async () => {
    const { panel } = await openAndPress(ad);
    const first = panel.locator('.panel-first p');
    await first.waitFor();
    expect((await first.innerText()).match(/[.!?](?:\s|$)/g)).toHaveLength(5);
    expect(await axeViolations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Got it' }).click();
    await first.waitFor({ state: 'detached' });
  });

  test('reads what a page states about its job, and a page under a strict policy', async () => {
    const { panel } = await openAndPress(stated);
    await panel.getByRole('heading', { name: 'Dock Supervisor', exact: true }).waitFor();
    await panel.getByText('Read from what the page states about the job').waitFor();
    await panel.getByText('Stated Goods, Ogden, UT').waitFor();
    await openAndPress(strict);
    await panel.getByRole('heading', { name: 'Night Warehouse Lead', exact: true }).waitFor();
  });

  test('reads an ad in a frame where the press covers it, and else says how to open the frame', async () => {
    const { panel } = await openAndPress(near);
    await panel
      .getByRole('heading', { name: 'Framed Warehouse Lead', exact: true })
      .waitFor()
      .catch(async () => expect(await panel.locator('main').innerText()).toContain('Framed Warehouse Lead'));
    await openAndPress(far);
    await panel.locator('.panel-none', { hasText: 'The ad sits in a frame from another site' }).waitFor();
    expect(await panel.getByRole('link', { name: 'Open the frame by itself' }).getAttribute('href')).toBe(board);
  });

  test('goes the way back from a federal announcement: private titles for the same work', async () => {
    const { panel } = await openAndPress(announcement);
    await panel.getByRole('heading', { name: 'Supply Technician', exact: true }).waitFor();
    await panel.getByText('Read as a page of USAJOBS').waitFor();
    await panel.locator('.panel-private dd').first().waitFor();
    expect(await panel.locator('.panel-private dt').count()).toBeGreaterThan(1);
    // The announcement names series 2005, whose work private employers give to clerks of stock and supply.
    expect(await panel.locator('.panel-private dl').innerText()).toMatch(/stock|inventory|material|supply/i);
    expect(await axeViolations(panel)).toEqual([]);
  });

  test('says so in a clear sentence when there is no ad, and where no extension may read', async () => {
    const { panel } = await openAndPress(other);
    await panel.locator('.panel-none', { hasText: /no job ad on this page|too little text here/ }).waitFor();
    expect(await axeViolations(panel)).toEqual([]);
    const { panel: same } = await openAndPress('chrome://version/');
    await same.locator('.panel-none', { hasText: 'The browser lets no extension read this page' }).waitFor();
  });
});

test('an ad in another language is named as such, and no kind of job is', async () => {
  const { panel } = await openAndPress(foreign);
  await panel.locator('.panel-none', { hasText: 'This is not in English' }).waitFor();
  await openAndPress(foreignStated);
  await panel.getByRole('heading', { name: 'Enfermera', exact: true }).waitFor();
  await panel.getByText('This ad is not in English, so we cannot tell.').waitFor();
  expect(await panel.locator('.plate').count()).toBe(0);
  expect(await axeViolations(panel)).toEqual([]);
});

describe('the panel', () => {
  test('says "From another tab" when the tab changes, until it is read again', async () => {
    const { page, panel } = await openAndPress(ad);
    await panel.getByRole('heading', { name: 'Warehouse Lead', exact: true }).waitFor();
    const second = await x.context.newPage();
    await second.goto(strict);
    await panel.getByText('From another tab').waitFor();
    await page.bringToFront();
    await panel.getByText('From another tab').waitFor({ state: 'detached' });
    await second.bringToFront();
    await panel.getByText('From another tab').waitFor();
    await x.press(second);
    await panel.getByRole('heading', { name: 'Night Warehouse Lead', exact: true }).waitFor();
    await panel.getByText('From another tab').waitFor({ state: 'detached' });
  });

  test('marks a skill, corrects the title, saves, and has both after a reload', async () => {
    const { panel } = await openAndPress(ad);
    const chip = panel.locator('.chip-main').first();
    await chip.click();
    await panel.locator('.chip-main[aria-pressed="true"]').first().waitFor();
    await panel.getByRole('button', { name: 'Wrong ad?' }).click();
    await panel.getByLabel('Title of the job').fill('Warehouse Shift Lead');
    await panel.getByRole('button', { name: 'Use these' }).click();
    await panel.getByRole('heading', { name: 'Warehouse Shift Lead', exact: true }).waitFor();
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    await panel.reload();
    await panel.locator('.chip-main[aria-pressed="true"]').first().waitFor();
    const options = await x.context.newPage();
    await options.goto(`chrome-extension://${x.id}/panel/options.html`);
    await options.getByText('1 saved ad,', { exact: false }).waitFor();
    expect(await axeViolations(options)).toEqual([]);
  });

  test('shows all reasons and the marked ad under Details, where a wrong skill can be taken out', async () => {
    const { panel } = await openAndPress(ad);
    await panel.getByRole('button', { name: 'Details' }).click();
    const marks = panel.locator('#details .ad-press');
    await marks.first().waitFor();
    const before = await marks.count();
    await marks.first().click();
    await panel.getByRole('button', { name: /^Never read/ }).click();
    await expect.poll(() => marks.count()).toBeLessThan(before);
    expect(await axeViolations(panel)).toEqual([]);
  });

  test('what the ad names that no skill covers is told under Details', async () => {
    const { panel } = await openAndPress(naming);
    await panel.getByRole('heading', { name: 'Stock Lead', exact: true }).waitFor();
    // Details that were opened for an earlier ad are open for this one.
    const details = panel.getByRole('button', { name: 'Details' });
    if ((await details.getAttribute('aria-expanded')) !== 'true') await details.click();
    await panel.getByRole('heading', { name: 'The ad also names' }).waitFor();
    expect(await panel.locator('.also-names .theirs').textContent()).toContain('Zorbix');
  });

  test.each([320, 360, 500])('fits at %i px, light and dark, with all of it open', async (width) => {
    const { panel } = await openAndPress(ad);
    for (const name of ['Details', 'Wrong ad?']) {
      const button = panel.getByRole('button', { name });
      if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    }
    await panel.locator('#details').waitFor();
    const cdp = await panel.context().newCDPSession(panel);
    const size = (height: number) => cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    await size(800);
    // As high as all of it: a button half under the foot would count as too small.
    await size(await panel.evaluate(() => document.documentElement.scrollHeight));
    for (const colorScheme of ['light', 'dark'] as const) {
      // Colors in the middle of a fade are of neither scheme.
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await panel.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([width, width]);
      expect(await axeViolations(panel)).toEqual([]);
    }
    await cdp.send('Emulation.clearDeviceMetricsOverride');
  });

  test('works from the keyboard alone: everything can be reached, and Enter presses it', async () => {
    const { panel } = await openAndPress(ad);
    await panel.reload();
    await panel.locator('.plate').first().waitFor();
    const names = new Set<string>();
    for (let i = 0; i < 40; i++) {
      await panel.keyboard.press('Tab');
      const name = await panel.evaluate(() => (document.activeElement as HTMLElement).innerText?.split('\n')[0] ?? '');
      names.add(name);
      if (name === 'Details') await panel.keyboard.press('Enter');
      if (name === 'Details') break;
    }
    await panel.locator('#details').waitFor();
    expect([...names]).toEqual(expect.arrayContaining(['Wrong ad?', 'See open jobs', 'Details']));
    expect([...names].some((name) => name === 'Save' || name === 'Saved')).toBe(true);
  });

  test('wrote no error to the console in all of this', () => {
    expect(x.errors).toEqual([]);
  });
});
