import { describe, expect, test, vi } from 'vitest';
import { ad, broken, siteInBrowser } from './site-in-browser.ts';

// The same pages in other people's settings: forced colors, no motion, on paper.

vi.setConfig({ testTimeout: 120_000 });
const site = siteInBrowser();

async function answered(): Promise<void> {
  await site.page.goto(site.address);
  await site.paste(ad);
  await site.page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
}

test('in forced colors, what color tells is told by lines as well', async () => {
  await site.turnTo({ serviceWorkers: 'block', forcedColors: 'active' });
  const { page } = site;
  await answered();
  await page.locator('.chip-main').first().click();
  await page.locator('.ad-press').first().click();
  const styles = (selector: string, property: string) =>
    page
      .locator(selector)
      .evaluateAll((all, name) => [...new Set(all.map((one) => getComputedStyle(one).getPropertyValue(name)))], property);
  expect(await styles('.ad-mark', 'text-decoration-line')).toEqual(['underline']);
  expect(await styles('.chip-main[aria-pressed="true"]', 'outline-style')).toEqual(['solid']);
  expect(await styles('.plate-band', 'border-bottom-style')).toEqual(['solid']);
  const [lit] = await styles('.ad-lit', 'background-color');
  expect(lit).not.toBe((await styles('.ad-mark:not(.ad-lit)', 'background-color'))[0]);
  await page.goto(`${site.address}federal-jobs/`);
  expect(await styles('.places a[aria-current]', 'border-bottom-style')).toEqual(['solid']);
  await page.goto(`${site.address}series/0343/`);
  // A bar in the color of the page would be no bar.
  expect(await styles('.bar', 'color')).toEqual(await styles('h2', 'color'));
  // The colors themselves are the person's own.
  expect((await broken(page)).filter((rule) => !rule.startsWith('color-contrast'))).toEqual([]);
});

test('who asked for no motion gets none', async () => {
  const moving = () =>
    site.page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
        })
        .map((one) => one.className),
    );
  await answered();
  expect(await moving()).toEqual([]);
  // The look does fade where nobody minds: the check above looks at something.
  await site.page.emulateMedia({ reducedMotion: 'no-preference' });
  expect((await moving()).length).toBeGreaterThan(0);
});

describe('on paper', () => {
  test.each(['', 'series/0343/', 'glossary/', 'applying/', 'about-the-data/'])(
    '/%s leaves out what can only be pressed, and is dark on white',
    async (path) => {
      const { page } = site;
      await (path === '' ? answered() : page.goto(site.address + path));
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
      const [ink, paper] = await page.evaluate(() => {
        const light = (color: string) => (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
        const body = getComputedStyle(document.body);
        return [light(body.color), light(body.backgroundColor)];
      });
      expect(ink).toBeLessThan(150);
      expect(paper === 0 || paper! > 700).toBe(true);
      await page.getByText('This is not a government site').waitFor();
    },
  );

  test('the one-page summary is made and printed by keys alone, and fits one page', async () => {
    const { page } = site;
    await page.addInitScript(() => {
      Object.assign(globalThis, { printed: 0, print: () => Object.assign(globalThis, { printed: 1 }) });
    });
    await answered();
    await page.locator('.chip-main').first().press('Enter');
    await page.getByRole('status').filter({ hasText: 'You marked' }).waitFor();
    await page.goto(`${site.address}counselor/`);
    await page.getByRole('button', { name: 'Make my one-page summary' }).press('Enter');
    await page.getByRole('article', { name: 'One-page summary' }).waitFor();
    await page.getByRole('button', { name: 'Print it' }).press('Enter');
    expect(await page.evaluate(() => (globalThis as unknown as { printed: number }).printed)).toBe(1);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  });
});
