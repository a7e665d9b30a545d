import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { serveSite } from '../../site/build/serve.ts';
import { operationsAnalyst } from '../../site/pages/examples/operations-analyst.ts';
import { chromiumPath } from '../browsers/find-browsers.ts';

export const ad = `${operationsAnalyst.title}\n\n${operationsAnalyst.text}`;

/** A made-up federal announcement. */
export const announcement = `Management and Program Analyst
Series & grade: GS-0343-12
Appointment type: Permanent
This job is open to the public.

Duties
- Review programs and report on how well they work
- Analyze budget data and write briefing papers for managers
- Lead process improvement projects

Requirements
Specialized experience: one year equivalent to the GS-11 level. Examples: program evaluation, data analysis, and writing reports.
Time-in-grade rules apply to current federal employees. You must register with the Selective Service.`;

/** The built site in a real Chromium: a fresh browser profile for each test. Fields are set before each test. */
export interface SiteInBrowser {
  address: string;
  browser: Browser;
  context: BrowserContext;
  page: Page;
  /** A fresh profile with other options. */
  turnTo(options: BrowserContextOptions): Promise<void>;
  paste(text: string): Promise<void>;
}

/** Serves dist/site and opens it; a console error or a request to anybody else fails the test it happens in. */
export function siteInBrowser(): SiteInBrowser {
  let server: Awaited<ReturnType<typeof serveSite>>;
  /** What the page must never do, gathered over a whole test. */
  let complaints: string[] = [];
  const site = {
    async turnTo(options: BrowserContextOptions) {
      await site.context?.close();
      site.context = await site.browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
      site.page = await site.context.newPage();
      site.page.setDefaultTimeout(15_000);
      site.page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
      site.page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      site.page.on('request', (request) => {
        if (!request.url().startsWith(site.address)) complaints.push(`request: ${request.url()}`);
      });
    },
    async paste(text: string) {
      await site.page.getByLabel('The job ad').fill(text);
      await site.page.getByRole('button', { name: 'Show the federal jobs' }).click();
    },
  } as SiteInBrowser;

  beforeAll(async () => {
    server = await serveSite(fileURLToPath(new URL('../..', import.meta.url)), 0);
    site.address = server.address;
    site.browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  });
  beforeEach(async () => {
    complaints = [];
    // Most tests do without the service worker, which fetches the whole taxonomy ahead.
    await site.turnTo({ serviceWorkers: 'block' });
  });
  afterEach(async () => {
    await site.context.close();
    expect(complaints, 'no console error and no request to anybody else').toEqual([]);
  });
  afterAll(async () => {
    await site.browser?.close();
    await server?.close();
  });
  return site;
}

/** Rules of WCAG 2.2 A and AA that the page breaks, with the first place of each. Of 60 groups alike, two are looked at: all take ten seconds. */
export async function broken(on: Page): Promise<string[]> {
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
