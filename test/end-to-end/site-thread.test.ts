import type { Page } from 'playwright';
import { expect, test, vi } from 'vitest';
import { siteInBrowser } from './site-in-browser.ts';

// The taxonomy stands on one thread beside the page, once for all places; and what comes from there pushes nothing away.

vi.setConfig({ testTimeout: 120_000 });
const site = siteInBrowser();

async function markThree(page: Page): Promise<void> {
  for (const [typed, name] of [
    ['data analysis', /^Data analysis/],
    ['sql', /^SQL/],
    ['business analyst', /^Business analyst job title$/],
  ] as const) {
    await page.getByRole('combobox').fill(typed);
    await page.getByRole('option', { name }).first().click();
  }
  await page.locator('.plate').first().waitFor();
}

/** How far what stood in sight has moved without a press, as browsers sum it up (0 = not at all), since the page was opened. */
const moved = (page: Page) => page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved.reduce((sum, one) => sum + one, 0));

test('an ad, My skills, the resume outline, a comparison and Saved ask one reader, which loads the taxonomy once', async () => {
  const { page } = site;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.address);
  await page.locator('.example').first().click();
  await page.getByRole('button', { name: 'Save this ad' }).click();
  await page.getByRole('link', { name: 'My skills', exact: true }).click();
  // Until the page is turned, the box in sight is that of the page before.
  await page.getByRole('heading', { name: 'My skills', level: 1 }).waitFor();
  await markThree(page);
  await page.getByRole('link', { name: /outline a resume/ }).click();
  await page.getByRole('heading', { name: 'What you did' }).waitFor();
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  await page.locator('.saved-ad').waitFor();
  await page.getByRole('link', { name: 'For counselors' }).click();
  await page.getByRole('button', { name: 'Make my one-page summary' }).click();
  await page.getByRole('article', { name: 'One-page summary' }).waitFor();
  expect(page.workers().length).toBe(1);
  for (const part of [/\/forms-.*\.bin$/, /\/weights-.*\.bin$/, /\/words-.*\.txt$/, /\/skills-.*\.tsv$/]) {
    expect(asked.filter((path) => part.test(path)).length, String(part)).toBe(1);
  }
});

test('what is typed on My skills before its script runs is kept and looked up', async () => {
  const { page } = site;
  let go = () => {};
  const typed = new Promise<void>((done) => {
    go = done;
  });
  await page.route('**/my-skills-page-*.js', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(`${site.address}my-skills/`, { waitUntil: 'commit' });
  await page.getByRole('combobox').fill('welding');
  go();
  await page.getByRole('option', { name: /weld/i }).first().waitFor();
  expect(await page.getByRole('combobox').inputValue()).toBe('welding');
});

test('on My skills, the outline, a comparison and Saved nothing in sight moves while they fill', async () => {
  await site.page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) moved.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const { page } = site;
  for (const n of [0, 1, 2]) {
    await page.goto(site.address);
    await page.locator('.example').nth(n).click();
    await page.getByRole('button', { name: 'Save this ad' }).click();
    await page.getByRole('link', { name: 'See what you saved' }).waitFor();
  }
  await page.goto(`${site.address}my-skills/`);
  await markThree(page);
  for (const size of [
    { width: 412, height: 823 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(size);
    for (const [path, last] of [
      ['my-skills/', '.opens-most'],
      ['resume/', '.outline-sheet'],
      ['compare/#0343,2210', '.side-by-side'],
      ['saved/', '.saved-list'],
    ] as const) {
      // From elsewhere, so that each page is loaded as a whole.
      await page.goto(`${site.address}404.html`);
      await page.goto(site.address + path);
      await page.locator(last).first().waitFor();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await moved(page), `${path} at ${size.width}`).toBeLessThan(0.02);
    }
  }
});
