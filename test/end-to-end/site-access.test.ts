import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright';
import { describe, expect, test } from 'vitest';
import { ad, siteInBrowser } from './site-in-browser.ts';

const site = siteInBrowser();

/** Presses Tab until the focus is on something with this text or name, of this kind if one is given; fails after two hundred presses. */
async function tabTo(page: Page, name: RegExp, kind = '*'): Promise<void> {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate((wanted) => {
      const on = document.activeElement;
      if (!on?.matches(wanted)) return '';
      const label = on instanceof HTMLInputElement || on instanceof HTMLTextAreaElement ? on.labels?.[0]?.textContent : null;
      return (on.getAttribute('aria-label') ?? label ?? on.textContent ?? '').replace(/\s+/g, ' ').trim();
    }, kind);
    if (name.test(here)) return;
  }
  throw new Error(`No Tab reaches ${name}.`);
}

describe('from the keyboard alone', () => {
  test('paste, correct, take back, save, compare two kinds, print', async () => {
    const { page } = site;
    await page.goto(site.address);
    await tabTo(page, /^The job ad/);
    await page.keyboard.insertText(ad);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h1');

    await tabTo(page, /^Power BI$/, '.ad-press');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Never read “Power BI”/);
    await page.keyboard.press('Enter');
    await page.getByText('is never read as a skill again').waitFor();
    await page.evaluate(() => document.querySelector('h1')?.focus());
    await tabTo(page, /^Undo$/);
    await page.keyboard.press('Enter');
    await page.getByText('Taken back.').waitFor();

    await tabTo(page, /^Save this ad$/);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'See what you saved' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/ad\/$/);

    await page.goto(`${site.address}federal-jobs/`);
    await tabTo(page, /^Find a kind of job$/);
    await page.keyboard.insertText('0343');
    await tabTo(page, /^Compare Management and Program Analysis$/);
    await page.keyboard.press('Space');
    await page.getByLabel('Find a kind of job').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('2210');
    await tabTo(page, /^Compare Information Technology Management$/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Compare two$/);
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: /0343/ }).waitFor();

    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('columnheader', { name: /2210/ }).isVisible()).toBe(true);
    expect((await page.pdf()).length).toBeGreaterThan(1000);
  }, 120_000);

  test('a chart is saved as a table and as a picture', async () => {
    await site.page.goto(`${site.address}series/0343/`);
    for (const [kind, name] of [
      ['csv', /\.csv$/],
      ['svg', /\.svg$/],
    ] as const) {
      await site.page.locator(`[data-keep="${kind}"]`).first().focus();
      const [file] = await Promise.all([site.page.waitForEvent('download'), site.page.keyboard.press('Enter')]);
      expect(file.suggestedFilename()).toMatch(name);
    }
  });

  test('a word of a comparison is explained where it stands', async () => {
    await site.page.goto(`${site.address}compare/#0343,2210`);
    await site.page.getByRole('rowheader').getByRole('button', { name: 'Who may apply' }).press('Enter');
    await site.page.getByText('A group that an opening is for').waitFor();
  });

  test('a word is explained at a press of Enter, and Escape shuts it again', async () => {
    const { page } = site;
    await page.goto(`${site.address}federal-jobs/`);
    await tabTo(page, /^kinds of job$/);
    await page.keyboard.press('Enter');
    await page.getByText('A family of like jobs with a four-digit code').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('A family of like jobs with a four-digit code').waitFor({ state: 'hidden' });
  });
});

describe('what a screen reader is told', () => {
  test('an answer has its heading, its plates by name, its chips as a group, and its marks as buttons', async () => {
    const { page } = site;
    await page.goto(site.address);
    await site.paste(ad);
    await page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    const tree = await page.locator('body').ariaSnapshot();
    for (const line of [
      'link "Skip to the content"',
      'navigation "Main"',
      'link "Read an ad"',
      'heading "Three likely kinds of federal job" [level=1]',
      'heading /Management and Program Analysis.*code 0343/ [level=2]',
      'link "See open jobs of Management and Program Analysis, on USAJOBS"',
      'list "Skills in this ad that point here"',
      'region "Your side"',
      'group "Which of these have you done?"',
      'combobox "What else can you do?"',
      'heading "The ad" [level=2]',
      'button "Power BI"',
      'contentinfo',
    ]) {
      const [, role, pattern] = /^(\w+) \/(.*)\/ /.exec(line) ?? [];
      if (pattern) expect(tree).toMatch(new RegExp(`${role} "${pattern}`));
      else expect(tree).toContain(line);
    }
  });

  test('each of the five verbs has its name: paste, correct, save, compare, print', async () => {
    const { page } = site;
    const named = async (...lines: string[]) => {
      const tree = await page.locator('body').ariaSnapshot();
      for (const line of lines) expect(tree).toContain(line);
    };
    await page.goto(site.address);
    await named('textbox "The job ad"', 'button "Show the federal jobs"');
    await site.paste(ad);
    await page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    await page.locator('.ad-press', { hasText: 'Power BI' }).click();
    await named('button "Not meant here"', 'button "Never read “Power BI” as a skill"', 'button "It means something else"');
    await named('button "Save this ad"');
    await page.locator('.chip-main').first().click();
    await page.getByRole('status').filter({ hasText: 'You marked' }).waitFor();

    await page.goto(`${site.address}federal-jobs/`);
    for (const [query, name] of [
      ['0343', 'Management and Program Analysis'],
      ['2210', 'Information Technology Management'],
    ] as const) {
      await page.getByLabel('Find a kind of job').fill(query);
      await named(`checkbox "Compare ${name}"`);
      await page.getByRole('checkbox', { name: `Compare ${name}` }).check();
    }
    await named('link "Compare two"');
    await page.getByRole('link', { name: 'Compare two' }).click();
    await page.getByRole('columnheader').nth(1).waitFor();
    await named('table "Kinds of federal job side by side"', 'columnheader "Management and Program Analysis 0343"', 'rowheader "Degree"');

    await page.goto(`${site.address}counselor/`);
    await page.getByRole('button', { name: 'Make my one-page summary' }).click();
    await page.getByRole('button', { name: 'Print it' }).waitFor();
    await named('article "One-page summary"', 'button "Print it"');
  });

  test('on a phone a comparison is still a table to those who listen', async () => {
    await site.page.setViewportSize({ width: 360, height: 800 });
    await site.page.goto(`${site.address}compare/#0343,2210`);
    await site.page.getByRole('columnheader').nth(1).waitFor();
    // The browser's own tree: some browsers have dropped a table's roles where a stylesheet lays it out otherwise.
    const session = await site.context.newCDPSession(site.page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const told = nodes.map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`);
    expect(told).toContain('table Kinds of federal job side by side');
    expect(told).toContain('columnheader Management and Program Analysis 0343');
    expect(told).toContain('rowheader Degree');
    expect(told.filter((line) => line.startsWith('cell Not a must')).length).toBe(2);
  });

  test('every field and every button of the main pages has a name', async () => {
    const { page } = site;
    for (const path of ['', 'my-skills/', 'federal-jobs/', 'saved/', 'private-jobs/', 'counselor/']) {
      await page.goto(site.address + path);
      const tree = await page.locator('body').ariaSnapshot();
      expect(tree.match(/^\s*- (?:textbox|searchbox|combobox|button|checkbox|radio|link)(?:$|:| \[).*/gm), path).toBeNull();
    }
  });
});

describe('what a first look costs', () => {
  test('the home page asks for at most 45 KB of JavaScript (brotli) and 70 KB of fonts before a result is asked for, store and all', async () => {
    const answers: Response[] = [];
    site.page.on('response', (response) => void answers.push(response));
    await site.page.goto(site.address, { waitUntil: 'networkidle' });
    const bytes = async (end: string, weigh: (body: Buffer) => number) => {
      const bodies = await Promise.all(answers.filter((one) => new URL(one.url()).pathname.endsWith(end)).map((one) => one.body()));
      return bodies.reduce((sum, body) => sum + weigh(body), 0);
    };
    expect(await bytes('.js', (body) => brotliCompressSync(body).length)).toBeLessThan(45_000);
    expect(await bytes('.woff2', (body) => body.length)).toBeLessThan(70_000);
  });
});
