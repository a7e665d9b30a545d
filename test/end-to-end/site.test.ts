import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveSite } from '../../site/build/serve.ts';
import { operationsAnalyst } from '../../site/pages/examples/operations-analyst.ts';
import { chromiumPath } from '../browsers/find-browsers.ts';

const ad = `${operationsAnalyst.title}\n\n${operationsAnalyst.text}`;
let server: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the page must never do, gathered over a whole test. */
let complaints: string[];

beforeAll(async () => {
  server = await serveSite(fileURLToPath(new URL('../..', import.meta.url)), 0);
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  complaints = [];
  await turnTo({ serviceWorkers: 'block' });
});

/** A fresh browser profile with one page. Most tests do without the service worker, which fetches the whole taxonomy ahead. */
async function turnTo(options: BrowserContextOptions): Promise<void> {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) complaints.push(`request: ${request.url()}`);
  });
}
afterEach(async () => {
  await context.close();
  expect(complaints, 'no console error and no request to anybody else').toEqual([]);
});

/** Rules of WCAG 2.2 A and AA that the page breaks, with the first place of each. Of 60 groups alike, two are looked at: all take ten seconds. */
async function broken(on: Page): Promise<string[]> {
  await on.evaluate(axe.source);
  return on.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const run = await (globalThis as unknown as { axe: typeof axe }).axe.run(
      { exclude: ['.job-group ~ .job-group ~ .job-group'] },
      { runOnly: tags },
    );
    return run.violations.map((rule) => `${rule.id}: ${rule.nodes[0]?.target}`);
  });
}

const paste = async (text: string) => {
  await page.getByLabel('The job ad').fill(text);
  await page.getByRole('button', { name: 'Show the federal jobs' }).click();
};

describe('the first minute', () => {
  test('an example stands answered before any script has run', async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(server.address);
    expect(await still.locator('.plate').count()).toBe(3);
    expect(await still.locator('.plate-quote mark').first().textContent()).not.toBe('');
    expect(await still.locator('.ad mark').count()).toBeGreaterThan(5);
    await bare.close();
  });

  test('paste, read, mark, save, reload: all of it is still there', async () => {
    await page.goto(server.address);
    await paste(ad);
    await page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    expect(await page.locator('.plate').count()).toBe(3);
    for (const plate of await page.locator('.plate').all()) {
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

    const chip = page.locator('.chip-main').first();
    const name = (await chip.innerText()).trim();
    await chip.click();
    await page
      .getByRole('status')
      .filter({ hasText: `You marked ${name}` })
      .waitFor();
    await page
      .getByText(/you have marked one/)
      .first()
      .waitFor();

    await page.getByRole('button', { name: 'Save this ad' }).click();
    await page.getByRole('link', { name: 'See what you saved' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    await page.locator('.chip-main[aria-pressed="true"]', { hasText: name }).waitFor();

    await page.getByRole('link', { name: 'Saved', exact: true }).click();
    await page.getByRole('link', { name: 'Operations Analyst' }).waitFor();
    await page.getByRole('link', { name: 'My skills', exact: true }).click();
    await page.locator('.own-skill', { hasText: name }).waitFor();
  });

  test('pressing a skill lights it up in both texts', async () => {
    await page.goto(server.address);
    const tag = page.locator('.plate .skill-tag').first();
    const skill = await tag.innerText();
    await tag.click();
    expect(await tag.getAttribute('aria-pressed')).toBe('true');
    const lit = page.locator('.ad-lit .ad-press').first();
    await lit.waitFor();
    await lit.click();
    await page.locator('.ad-note', { hasText: `Read as ${skill}` }).waitFor();
  });

  test('a wrong skill is corrected with one press, and the press can be taken back', async () => {
    await page.goto(server.address);
    const marks = page.locator('.ad-press', { hasText: 'Power BI' });
    await marks.first().click();
    await page.getByRole('button', { name: /Never read “Power BI”/ }).click();
    await page.getByText('is never read as a skill again').waitFor();
    await expect.poll(() => marks.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => marks.count()).toBeGreaterThan(0);
  });

  test('own skills are found by typing and taken with the keyboard', async () => {
    await page.goto(server.address);
    await page.getByRole('button', { name: /HVAC/ }).click();
    await page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    const box = page.getByRole('combobox');
    await box.fill('welding');
    await page.getByRole('option', { name: /weld/i }).first().waitFor();
    await box.press('Enter');
    await page.getByText(/You have marked one skill/).waitFor();
    expect(await box.inputValue()).toBe('');
  });

  test('the whole path works from the keyboard alone', async () => {
    await page.goto(server.address);
    await page.getByLabel('The job ad').focus();
    await page.keyboard.insertText(ad);
    await page.keyboard.press('Control+Enter');
    const heading = page.getByRole('heading', { level: 1, name: /likely kind/ });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((h) => h === document.activeElement)).toBe(true);
    let reached = '';
    for (let i = 0; i < 120 && reached !== 'Save this ad'; i++) {
      await page.keyboard.press('Tab');
      reached = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'See what you saved' }).waitFor();
  });
});

describe('what can go wrong', () => {
  test('an empty box and a text without any work get a sentence, and the page goes on', async () => {
    await page.goto(server.address);
    await paste('');
    await page.getByRole('alert').filter({ hasText: 'Paste the text of a job ad first' }).waitFor();
    await paste('Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.');
    await page.getByRole('alert').filter({ hasText: 'too little about the work' }).waitFor();
    await paste(ad);
    await page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
  });

  test('a file is read like a paste; one that can’t be read gets a sentence', async () => {
    await page.goto(server.address);
    const chooser = page.locator('input[type="file"]');
    await chooser.setInputFiles({ name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 not really') });
    await page.getByRole('alert').filter({ hasText: 'could not be opened' }).waitFor();
    await chooser.setInputFiles({ name: 'ad.txt', mimeType: 'text/plain', buffer: Buffer.from(ad) });
    await page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
  });

  test('a removed ad comes back with Undo', async () => {
    await page.goto(server.address);
    await page.getByRole('button', { name: /HVAC/ }).click();
    await page.getByRole('button', { name: 'Save this ad' }).click();
    await page.getByRole('link', { name: 'See what you saved' }).click();
    await page.getByRole('button', { name: /Remove/ }).click();
    await page.getByText('Nothing here yet').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'HVAC Service Technician' }).waitFor();
  });
});

const pages = [
  '',
  'my-skills/',
  'federal-jobs/',
  'saved/',
  'about-the-data/',
  'applying/',
  'glossary/',
  'counselor/',
  'compare/',
  'private-jobs/',
  'series/0343/',
  'series/5306/',
  '404.html',
];

const settled = (on: Page) => on.evaluate(() => document.fonts.ready.then(() => true));

describe('every page', () => {
  test.each(pages)('/%s breaks no rule of WCAG 2.2 A or AA in light or dark, and has its title and one heading', async (path) => {
    await page.goto(server.address + path);
    await settled(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await broken(page), colorScheme).toEqual([]);
    }
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toContain('Counterpart');
    expect(await page.locator('meta[name="description"]').getAttribute('content')).toMatch(/\w{3}/);
    await page.getByText('This is not a government site').waitFor();
  });

  test('the answer, with marks and a mention open, breaks none either', async () => {
    await page.goto(server.address);
    await paste(ad);
    await page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    await page.locator('.chip-main').first().click();
    await page.locator('.ad-press').first().click();
    await page.getByText('Details of this reading').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await broken(page), colorScheme).toEqual([]);
    }
  });

  test('runs over no edge, from 320 to 1,920 px', async () => {
    for (const path of pages) {
      await page.goto(server.address + path);
      await settled(page);
      for (const width of [320, 768, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });
});

describe('the federal side', () => {
  test('kinds of job are searched by private title and compared side by side', async () => {
    await page.goto(`${server.address}federal-jobs/`);
    await page.getByLabel('Find a kind of job').fill('business analyst');
    await page.getByRole('checkbox', { name: 'Compare Management and Program Analysis' }).check();
    await page.getByLabel('Find a kind of job').fill('2210');
    await page.getByRole('checkbox', { name: 'Compare Information Technology Management' }).check();
    await page.getByRole('link', { name: 'Compare two' }).click();
    await page.getByRole('columnheader', { name: /0343/ }).waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(2);
    expect(await broken(page)).toEqual([]);
  });

  test('a page of one kind of job reads without a script', async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(`${server.address}series/2210/`);
    expect(await still.locator('h1').innerText()).toContain('Information Technology Management');
    for (const heading of ['What it asks for', 'Easily mistaken for', 'Private ads call it', 'Who employs them']) {
      await still.getByRole('heading', { name: heading }).waitFor();
    }
    await bare.close();
  });

  test('with skills marked, the same page says how one stands, in counts', async () => {
    await page.goto(`${server.address}my-skills/`);
    await page.getByRole('combobox').fill('program analysis');
    await page.getByRole('option', { name: /^Program analysis/ }).click();
    await page.locator('.own-skill').waitFor();
    await page.goto(`${server.address}series/0343/`);
    await page.getByText(/You have marked one of the \w+ things it asks for most/).waitFor();
    await page.locator('.stand .skill-tag-yours', { hasText: 'Program analysis' }).waitFor();
    expect(await broken(page)).toEqual([]);
  });

  test('the second door leads from a federal job to private titles', async () => {
    await page.goto(server.address);
    await page.getByRole('link', { name: /I work for the government/ }).click();
    await page.getByLabel(/Your kind of job/).fill('program analysis');
    await page.getByLabel(/GS grade/).selectOption('12-13');
    await page.getByText('Business analyst').waitFor();
    await page.getByText('Senior, lead, project manager').first().waitFor();
    expect(await broken(page)).toEqual([]);
  });
});

describe('skills and links', () => {
  test('a pasted resume names skills to confirm, and keeps only what is pressed', async () => {
    await page.goto(`${server.address}my-skills/`);
    await page.getByText('Start from a resume').click();
    await page
      .getByLabel('Your resume')
      .fill('Program analyst. Built dashboards in Tableau, wrote SQL queries and led process improvement.');
    await page.getByRole('button', { name: 'Find the skills in it' }).click();
    await page.locator('.chip-main', { hasText: 'Tableau' }).click();
    await page.locator('.own-skill', { hasText: 'Tableau' }).waitFor();
    expect(await page.locator('.own-skill').count()).toBe(1);
    await page.locator('.plate').first().waitFor();
    await page.getByText('At which level could I start?').click();
    await page.getByLabel('I do my work on my own').check();
    await page.getByLabel('Years of work like this').fill('3');
    await page.getByLabel('Years of work like this').blur();
    await page
      .getByText(/Start your search at GS-\d+/)
      .first()
      .waitFor();
    expect(await broken(page)).toEqual([]);
  });

  test('a task goes out as a link that says all it says, and opens in words', async () => {
    await page.goto(`${server.address}counselor/`);
    await page.getByLabel(/by code/).fill('0343, 1234');
    await page.getByLabel(/A note/).fill('Look at the second one too.');
    await page.getByRole('button', { name: 'Make the link' }).click();
    const link = await page.getByLabel('The link').inputValue();
    expect(new URL(link).search).toBe('');
    expect(await page.locator('.made-link li').allInnerTexts()).toEqual([
      'Task: read 3 ads.',
      'Kinds of federal job: Management and Program Analysis (0343).',
      'Note: Look at the second one too.',
    ]);
    const other = await context.newPage();
    await other.goto(link);
    await other.getByRole('heading', { name: 'You were given a task' }).waitFor();
    expect(new URL(other.url()).hash).toBe('');
  });
});

describe('without a network', () => {
  test('after the first visit the site opens, reads an ad, and shows the pages visited', async () => {
    await turnTo({ serviceWorkers: 'allow' });
    await page.goto(server.address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.goto(`${server.address}series/0343/`);
    await context.setOffline(true);
    await page.goto(server.address);
    await paste(ad);
    await page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    await page.getByRole('link', { name: 'Federal jobs', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Federal jobs by kind' }).waitFor();
    await page.goto(`${server.address}series/0343/`);
    await page.getByRole('heading', { level: 1, name: /0343/ }).waitFor();
  });
});
