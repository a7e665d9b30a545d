import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from '../browsers/find-browsers.ts';
import { serveCompressed } from './serve-compressed.ts';

/** The newest that runs on Node 20. Fetched by npx when this program runs: it weighs more than all our other packages together. */
const VERSION = '12.8.2';

/** The pages, and why the last points of each are not to be had. */
const pages: readonly [name: string, path: string, why: string][] = [
  ['home', '', 'on a slow phone, three fonts and the style sheet come before the first words, the scripts before the page answers'],
  [
    'an ad, read',
    'ad/#example=1',
    'which ad it is stands in the fragment, which no server sees: its words, the largest thing on the page, wait for the scripts',
  ],
  ['a kind of federal job', 'series/0343/', 'no script is needed; the style sheet and the fonts come before the first words'],
];

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What we read of Lighthouse's report. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

/**
 * Lighthouse (mobile preset) on the built site: four scores a page, and every audit that cost a point, with its figure and why it stays.
 * Arguments: names of pages; none = all. Returns 1 when the site has not been built or Lighthouse can't be had.
 */
export async function main(args: string[]): Promise<number> {
  const dist = fileURLToPath(new URL('../../dist/site', import.meta.url));
  if (!existsSync(path.join(dist, 'index.html'))) {
    console.error('dist/site is not there yet. Run "npm run build" first.');
    return 1;
  }
  const { address, close } = await serveCompressed(dist, 0);
  try {
    for (const [name, page, why] of pages.filter(([one]) => args.length === 0 || args.includes(one)))
      print(name, await run(address + page), why);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    close();
  }
}

function print(name: string, report: Report, why: string): void {
  const score = (id: string) => Math.round((report.categories[id]?.score ?? 0) * 100);
  console.log(`${name.padEnd(24)} ${categories.map((id) => `${id} ${score(id)}`).join(' · ')}`);
  if (categories.some((id) => score(id) < 100)) console.log(`    ${why}`);
  for (const id of categories) {
    for (const { id: audit, weight } of report.categories[id]?.auditRefs ?? []) {
      const found = report.audits[audit];
      if (weight > 0 && found && found.score !== null && found.score < 1)
        console.log(`    ${id}: ${found.title} (${Math.round(found.score * 100)})${found.displayValue ? `, ${found.displayValue}` : ''}`);
    }
  }
}

function run(url: string): Promise<Report> {
  const flags = [
    '--quiet',
    '--output=json',
    `--only-categories=${categories.join()}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ];
  const child = spawn('npx', ['--yes', `lighthouse@${VERSION}`, url, ...flags], {
    env: { ...process.env, CHROME_PATH: chromiumPath() },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done(JSON.parse(text) as Report);
      else fail(new Error(`Lighthouse ${VERSION} ended with code ${code}. It is fetched by npx: is there a network?`));
    });
  });
}
