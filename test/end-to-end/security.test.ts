import { readFileSync } from 'node:fs';
import type { Request } from 'playwright';
import { expect, test, vi } from 'vitest';
import { drawn, pdf } from '../site/read/made-pdf.ts';
import { siteInBrowser } from './site-in-browser.ts';

// What the site's policy refuses, tried in a real browser. The pages themselves are held to it by every other test: a refusal is a console error.

vi.setConfig({ testTimeout: 120_000 });
const site = siteInBrowser();

/** What became of each attempt of a script that got into the page: "refused" or "done". */
type Attempts = Record<string, string>;

test('a script that got into a page can’t write markup, run text, start a foreign worker, style inline, or call anybody', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  const elsewhere = (request: Request) => !request.url().startsWith(site.address);
  page.on('requestfinished', (request) => elsewhere(request) && asked.push(request.url()));
  // What the policy stops is named so before anything is sent; any other failure would mean that it was tried.
  page.on('requestfailed', (request) => {
    if (elsewhere(request) && request.failure()?.errorText !== 'csp') asked.push(`${request.url()} ${request.failure()?.errorText}`);
  });
  await page.goto(`${site.address}counselor/`);
  await page.getByLabel('A link you were sent').waitFor();
  const attempts = await page.evaluate(async () => {
    const done: Attempts = {};
    const attempt = async (name: string, work: () => unknown) => {
      try {
        done[name] = (await work()) === false ? 'refused' : 'done';
      } catch {
        done[name] = 'refused';
      }
    };
    const element = document.createElement('div');
    document.body.append(element);
    await attempt('markup', () => Reflect.set(element, 'innerHTML', '<b>x</b>'));
    // Later, because a debugger's own call may run text.
    const later = (work: () => unknown) =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(work());
          } catch {
            resolve(false);
          }
        });
      });
    await attempt('text as code', () => later(() => Reflect.construct(Function, ['return true'])()));
    await attempt('a foreign worker', () => new Worker('https://elsewhere.example/w.js'));
    await attempt('a script of text', () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      return (globalThis as { ran?: boolean }).ran === true;
    });
    await attempt('a style attribute', () => {
      element.setAttribute('style', 'position: fixed');
      return getComputedStyle(element).position === 'fixed';
    });
    await attempt('a call to elsewhere', () => fetch('https://elsewhere.example/?profile'));
    await attempt('a picture from elsewhere', () => {
      const picture = new Image();
      return new Promise((resolve) => {
        picture.onload = () => resolve(true);
        picture.onerror = () => resolve(false);
        picture.src = 'https://elsewhere.example/p.png?profile';
      });
    });
    await attempt('a second policy', () =>
      (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy(
        'mine',
        {},
      ),
    );
    await attempt('our own parser', () => new DOMParser().parseFromString('<p>x', 'text/html').querySelector('p') !== null);
    return done;
  });
  expect(attempts).toEqual({
    markup: 'refused',
    'text as code': 'refused',
    'a foreign worker': 'refused',
    'a script of text': 'refused',
    'a style attribute': 'refused',
    'a call to elsewhere': 'refused',
    'a picture from elsewhere': 'refused',
    'a second policy': 'refused',
    'our own parser': 'done',
  });
  expect(asked).toEqual([]);
  await context.close();
});

test('a small PDF that draws ten million words is refused in a sentence, the page stays alive meanwhile, and its thread ends', async () => {
  const { page } = site;
  await page.goto(`${site.address}my-skills/`);
  await page.getByText('Start from a resume').click();
  const busy = pdf(drawn('BT /F 12 Tf 5 5 Td (Word) Tj ET '.repeat(10_000_000)));
  expect(busy.length).toBeLessThan(3_000_000);
  await page.getByLabel('Open a file').setInputFiles({ name: 'busy.pdf', mimeType: 'application/pdf', buffer: busy });
  await page.getByLabel('Your resume').fill('Still here.');
  expect(await page.getByLabel('Your resume').inputValue()).toBe('Still here.');
  await page.getByRole('alert').getByText('This file is too large for a resume.').waitFor({ timeout: 60_000 });
  await expect.poll(() => page.workers().length, { timeout: 15_000 }).toBe(0);
});

test('every file comes with the headers that are written down for hosts', async () => {
  const written = readFileSync('dist/site/_headers', 'utf8');
  const { headers } = await fetch(site.address);
  const lines = written.split('\n').filter((line) => line.startsWith('  '));
  expect(lines.length).toBeGreaterThanOrEqual(6);
  for (const line of lines) {
    const [, name = '', value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    expect(headers.get(name), name).toBe(value);
  }
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test('the list of licenses names all that ships, in the site and in both extensions', () => {
  const lists = ['site', 'chrome', 'firefox'].map((product) => readFileSync(`dist/${product}/licenses.txt`, 'utf8'));
  for (const list of lists) {
    expect(list).toContain('preact 11.2.0: MIT');
    expect(list).toMatch(/^idb 8\.\d+\.\d+: ISC$/m);
    expect(list).toMatch(/OFL-1\.1/);
    expect(list).not.toMatch(/: (?:A?GPL|UNLICENSED|SEE LICENSE)/);
  }
});
