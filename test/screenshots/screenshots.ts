import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { serveSite } from '../../site/build/serve.ts';
import { chromiumPath } from '../browsers/find-browsers.ts';
import { takePanelShots } from './panel-shots.ts';

interface Shot {
  name: string;
  path: string;
  /** Brings the page into the state to be seen. */
  before?: (page: Page) => Promise<void>;
}

const readExample = (n: number) => async (page: Page) => {
  await page.locator('.example').nth(n).click();
  await page.getByRole('button', { name: 'Save this ad' }).waitFor();
};

const shots: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'answer', path: '', before: readExample(0) },
  {
    name: 'answer-marked',
    path: '',
    before: async (page) => {
      await readExample(2)(page);
      for (const n of [0, 2]) await page.locator('.chip-main').nth(n).click();
      await page.locator('.ad-press').nth(3).click();
    },
  },
  {
    name: 'my-skills',
    path: 'my-skills/',
    before: async (page) => {
      for (const skill of ['data analysis', 'project management', 'sql']) {
        await page.getByRole('combobox').fill(skill);
        await page.getByRole('listbox').getByRole('option').first().click();
      }
      await page.locator('.opens-most').waitFor();
    },
  },
  { name: 'federal-jobs', path: 'federal-jobs/' },
  { name: 'series', path: 'series/0343/' },
  { name: 'series-trade', path: 'series/5306/' },
  { name: 'series-reported', path: 'series/0326/' },
  { name: 'series-retired', path: 'series/1521/' },
  {
    name: 'saved',
    path: '',
    before: async (page) => {
      for (const n of [0, 1, 2]) {
        await readExample(n)(page);
        await page.getByRole('button', { name: 'Save this ad' }).click();
        await page.getByRole('link', { name: 'See what you saved' }).waitFor();
        if (n < 2) await page.getByRole('button', { name: 'Read another ad' }).click();
      }
      await page.getByRole('link', { name: 'See what you saved' }).click();
      await page.locator('.opens-most').waitFor();
      await page.locator('.saved-ad').nth(2).waitFor();
    },
  },
  {
    name: 'compare',
    path: 'compare/#0343,0301,2210',
    before: (page) => page.locator('.side-by-side').waitFor(),
  },
  {
    name: 'private-jobs',
    path: 'private-jobs/',
    before: async (page) => {
      await page.getByLabel(/Your kind of job/).fill('program analysis');
      await page.locator('.plate').first().waitFor();
    },
  },
  {
    name: 'counselor',
    path: 'counselor/',
    before: async (page) => {
      await page.getByLabel(/by code/).fill('0343');
      await page.getByRole('button', { name: 'Make the link' }).click();
      await page.getByLabel('The link').waitFor();
    },
  },
  {
    name: 'resume',
    path: 'my-skills/',
    before: async (page) => {
      await page.getByRole('combobox').fill('budgeting');
      await page.getByRole('listbox').getByRole('option').first().click();
      await page.getByRole('link', { name: 'Write what you did with them' }).click();
      await page.locator('.evidence-skill summary').first().click();
      await page.getByLabel('What did you do?').first().fill('Planned the yearly budget of a town of 8,000 people.');
    },
  },
  { name: 'early-career', path: 'early-career/' },
  { name: 'career-map', path: 'career-map/' },
  { name: 'outlook', path: 'outlook/' },
  { name: 'programs', path: 'programs/' },
  { name: 'applying', path: 'applying/' },
  { name: 'glossary', path: 'glossary/' },
  { name: 'about-the-data', path: 'about-the-data/' },
  { name: 'not-found', path: '404.html' },
];

/**
 * Pictures of every page of dist/site at 360 and 1,280 px, and of the extension's panel and options, light and dark, into .screenshots/.
 * Arguments: names of pages; none = all. `--first` cuts the picture at the first screen. Returns 1 when they have not been built.
 */
export async function main(args: string[]): Promise<number> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  if (!['dist/site/index.html', 'dist/chrome/manifest.json'].every((file) => existsSync(path.join(root, file)))) {
    console.error('dist/site or dist/chrome is not there yet. Run "npm run build" first.');
    return 1;
  }
  const out = path.join(root, '.screenshots');
  await mkdir(out, { recursive: true });
  const names = args.filter((arg) => !arg.startsWith('--'));
  const wanted = shots.filter(({ name }) => names.length === 0 || names.includes(name));
  const { address, close } = await serveSite(root, 0);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const shot of wanted) {
      for (const width of [360, 1280]) {
        for (const scheme of ['light', 'dark'] as const) {
          await take(
            browser,
            shot,
            address,
            width,
            scheme,
            path.join(out, `${shot.name}-${width}-${scheme}.png`),
            !args.includes('--first'),
          );
        }
      }
      console.log(shot.name);
    }
  } finally {
    await browser.close();
    await close();
  }
  await takePanelShots(out, names, !args.includes('--first'));
  return 0;
}

async function take(
  browser: Browser,
  shot: Shot,
  address: string,
  width: number,
  colorScheme: 'light' | 'dark',
  file: string,
  fullPage: boolean,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(address + shot.path, { waitUntil: 'networkidle' });
  await shot.before?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, fullPage });
  await context.close();
}
