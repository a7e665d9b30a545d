import { expect, test, vi } from 'vitest';
import { backupOfAds } from '../bench/backup-of-ads.ts';
import { siteInBrowser } from './site-in-browser.ts';

vi.setConfig({ testTimeout: 180_000 });
const site = siteInBrowser();
const ADS = 10_000;

test('of ten thousand saved ads only those near the screen are drawn, wherever the page stands', async () => {
  await site.page.goto(`${site.address}saved/`);
  site.page.setDefaultTimeout(120_000);
  await site.page.getByLabel('Load a backup file').setInputFiles(await backupOfAds(ADS));
  await site.page.getByRole('button', { name: 'Add it' }).click();
  await site.page.locator('.saved-ad').first().waitFor();

  const positions = new Set<number>();
  for (const part of [0, 0.3, 0.7, 0.95]) {
    await site.page.evaluate((share) => {
      const list = document.querySelector('.saved-list')!;
      scrollTo(0, scrollY + list.getBoundingClientRect().top + list.clientHeight * share);
    }, part);
    // The row at the middle of the screen is a drawn one, and not the empty space that stands for others.
    await site.page.waitForFunction(() => document.elementFromPoint(innerWidth / 3, innerHeight / 2)?.closest('.saved-ad'));
    expect(await site.page.locator('.saved-ad').count()).toBeLessThan(40);
    positions.add(Number(await site.page.locator('.saved-ad').first().getAttribute('aria-posinset')));
    expect(await site.page.locator('.saved-ad').first().getAttribute('aria-setsize')).toBe(String(ADS));
  }
  expect(positions.size).toBe(4);
});
