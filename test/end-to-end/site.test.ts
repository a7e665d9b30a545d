import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ad, broken, siteInBrowser } from './site-in-browser.ts';

const site = siteInBrowser();
const files = fileURLToPath(new URL('../fixtures/files/', import.meta.url));

describe('the first minute', () => {
  test('an example stands answered before any script has run', async () => {
    const bare = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(site.address);
    expect(await still.locator('.plate').count()).toBe(3);
    expect(await still.locator('.plate-quote mark').first().textContent()).not.toBe('');
    expect(await still.locator('.ad mark').count()).toBeGreaterThan(5);
    await bare.close();
  });

  test('paste, read, mark, save, reload: all of it is still there', async () => {
    await site.page.goto(site.address);
    await site.paste(ad);
    await site.page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    expect(await site.page.locator('.plate').count()).toBe(3);
    for (const plate of await site.page.locator('.plate').all()) {
      expect(await plate.locator('.plate-facts dt').allTextContents()).toEqual([
        'Pay here',
        'Entry hires a year',
        'Degree',
        'Who may apply',
      ]);
      expect(await plate.getByRole('link', { name: /See open jobs/ }).getAttribute('href')).toMatch(
        /^https:\/\/www\.usajobs\.gov\/Search\/Results\?hp=public&j=\d{4}$/,
      );
    }

    const chip = site.page.locator('.chip-main').first();
    const name = (await chip.innerText()).trim();
    await chip.click();
    await site.page
      .getByRole('status')
      .filter({ hasText: `You marked ${name}` })
      .waitFor();
    await site.page
      .getByText(/you have marked one/)
      .first()
      .waitFor();

    await site.page.getByRole('button', { name: 'Save this ad' }).click();
    await site.page.getByRole('link', { name: 'See what you saved' }).waitFor();
    await site.page.reload();
    await site.page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    await site.page.locator('.chip-main[aria-pressed="true"]', { hasText: name }).waitFor();

    await site.page.getByRole('link', { name: 'Saved', exact: true }).click();
    await site.page.getByRole('link', { name: 'Operations Analyst' }).waitFor();
    await site.page.getByRole('link', { name: 'My skills', exact: true }).click();
    await site.page.locator('.own-skill', { hasText: name }).waitFor();
  });

  test('"Read an ad" in the menu starts over while an answer is shown', async () => {
    await site.page.goto(site.address);
    await site.paste(ad);
    await site.page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    await site.page.getByRole('link', { name: 'Read an ad', exact: true }).click();
    await site.page.getByRole('heading', { level: 1, name: 'Paste a job ad.' }).waitFor();
    await site.page.goto(`${site.address}ad/#example=2`);
    await site.page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    await site.page.getByRole('link', { name: 'Read an ad', exact: true }).click();
    await site.page.getByLabel('The job ad').waitFor();
    expect(site.page.url()).toBe(site.address);
  });

  test('while an ad is opened its own words stand there already, and nothing moves when the answer comes', async () => {
    await site.page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await site.page.setViewportSize({ width: 412, height: 823 });
    await site.page.route('**/*.bin', async (route) => {
      await site.page.getByRole('heading', { level: 1, name: 'Opening the ad' }).waitFor();
      await site.page.locator('.ad', { hasText: 'Harbor Lane moves freight' }).waitFor();
      await route.continue();
    });
    await site.page.goto(`${site.address}ad/#example=1`);
    await site.page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    expect(
      await site.page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved.reduce((sum, one) => sum + one, 0)),
    ).toBeLessThan(0.01);
  });

  test('pressing a skill lights it up in both texts', async () => {
    await site.page.goto(site.address);
    const tag = site.page.locator('.plate .skill-tag').first();
    const skill = await tag.innerText();
    await tag.click();
    expect(await tag.getAttribute('aria-pressed')).toBe('true');
    const lit = site.page.locator('.ad-lit .ad-press').first();
    await lit.waitFor();
    await lit.click();
    await site.page.locator('.ad-note', { hasText: `Read as ${skill}` }).waitFor();
  });

  test('a wrong skill is corrected with one press, and the press can be taken back', async () => {
    await site.page.goto(site.address);
    const marks = site.page.locator('.ad-press', { hasText: 'Power BI' });
    await marks.first().click();
    await site.page.getByRole('button', { name: /Never read “Power BI”/ }).click();
    await site.page.getByText('is never read as a skill again').waitFor();
    await expect.poll(() => marks.count()).toBe(0);
    await site.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => marks.count()).toBeGreaterThan(0);
  });

  test('own skills are found by typing and taken with the keyboard', async () => {
    await site.page.goto(site.address);
    await site.page.getByRole('button', { name: /HVAC/ }).click();
    await site.page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    const box = site.page.getByRole('combobox');
    await box.fill('welding');
    await site.page.getByRole('option', { name: /weld/i }).first().waitFor();
    await box.press('Enter');
    await site.page.getByText(/You have marked one skill/).waitFor();
    expect(await box.inputValue()).toBe('');
  });

  test('the whole path works from the keyboard alone', async () => {
    await site.page.goto(site.address);
    await site.page.getByLabel('The job ad').focus();
    await site.page.keyboard.insertText(ad);
    await site.page.keyboard.press('Control+Enter');
    const heading = site.page.getByRole('heading', { level: 1, name: /likely kind/ });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((h) => h === document.activeElement)).toBe(true);
    let reached = '';
    for (let i = 0; i < 120 && reached !== 'Save this ad'; i++) {
      await site.page.keyboard.press('Tab');
      reached = await site.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    }
    await site.page.keyboard.press('Enter');
    await site.page.getByRole('link', { name: 'See what you saved' }).waitFor();
  });
});

describe('what can go wrong', () => {
  test('an empty box and a text without any work get a sentence, and the page goes on', async () => {
    await site.page.goto(site.address);
    await site.paste('');
    await site.page.getByRole('alert').filter({ hasText: 'Paste the text of a job ad first' }).waitFor();
    await site.paste('Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.');
    await site.page.getByRole('alert').filter({ hasText: 'Not enough to tell.' }).waitFor();
    await site.paste(ad);
    await site.page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
  });

  test('a file is read like a paste; one that can’t be read gets a sentence', async () => {
    await site.page.goto(site.address);
    const chooser = site.page.locator('input[type="file"]');
    for (const [file, sentence] of [
      ['broken.pdf', 'could not be opened'],
      ['locked.pdf', 'locked with a password'],
      ['scanned.pdf', 'pictures of pages'],
      ['broken.docx', 'could not be opened'],
    ] as const) {
      await chooser.setInputFiles(files + file);
      await site.page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    }
    for (const file of ['ad.pdf', 'ad.docx']) {
      await chooser.setInputFiles(files + file);
      await site.page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
      await site.page.getByRole('button', { name: 'Read another ad' }).click();
    }
  });

  test('kinds of job are saved from their pages, compared from what is saved, and come back with Undo', async () => {
    for (const code of ['0343', '2210']) {
      await site.page.goto(`${site.address}series/${code}/`);
      await site.page.getByRole('button', { name: 'Save this kind of job' }).click();
      await site.page.getByRole('button', { name: 'Saved', pressed: true }).waitFor();
    }
    await site.page.getByRole('link', { name: 'See what you saved' }).click();
    await site.page.getByRole('link', { name: 'Information Technology Management 2210' }).waitFor();
    expect(await broken(site.page)).toEqual([]);
    await site.page.getByRole('button', { name: 'Remove Management and Program Analysis' }).click();
    await site.page.getByRole('link', { name: 'Management and Program Analysis 0343' }).waitFor({ state: 'detached' });
    await site.page.getByRole('button', { name: 'Undo' }).click();
    await site.page.getByRole('link', { name: 'Compare them side by side' }).click();
    await site.page.locator('.side-by-side thead a').nth(1).waitFor();
  });

  test('a removed ad comes back with Undo', async () => {
    await site.page.goto(site.address);
    await site.page.getByRole('button', { name: /HVAC/ }).click();
    await site.page.getByRole('button', { name: 'Save this ad' }).click();
    await site.page.getByRole('link', { name: 'See what you saved' }).click();
    await site.page.getByRole('button', { name: /Remove/ }).click();
    await site.page.getByText('No ads here yet').waitFor();
    await site.page.getByRole('button', { name: 'Undo' }).click();
    await site.page.getByRole('link', { name: 'HVAC Service Technician' }).waitFor();
  });
});
