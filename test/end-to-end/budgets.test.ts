import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const site = fileURLToPath(new URL('../../dist/site', import.meta.url));
const text = (file: string) => readFileSync(path.join(site, file), 'utf8');
const brotli = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(path.join(site, file))).length, 0);

/** A chunk and everything it imports at once; what it imports later, behind import(), is not paid for at first. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, next] of text(file).matchAll(/(?:from|^import|[;}]import)\s*["']\.\/([^"']+\.js)["']/g))
    withImports(`assets/${next}`, seen);
  return seen;
}

// Stands among the browser tests because `npm test` builds the site just before them; among the unit tests a fresh clone would skip it.
describe('budgets of the built site', () => {
  test('the home page asks for at most 45 KB of JavaScript (brotli) before a result is asked for', () => {
    const main = /src="[^"]*\/(assets\/main-[^"]+\.js)"/.exec(text('index.html'))![1]!;
    const page = readdirSync(path.join(site, 'assets')).find((file) => /^home-page-.*\.js$/.test(file))!;
    const files = withImports(`assets/${page}`, withImports(main));
    expect(brotli([...files])).toBeLessThan(45_000);
  });
  test('fonts weigh at most 70 KB', () => {
    const fonts = readdirSync(path.join(site, 'assets')).filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, file) => sum + readFileSync(path.join(site, 'assets', file)).length, 0)).toBeLessThan(70_000);
  });
  test('no page carries a style attribute, an inline style or an inline script that would run', () => {
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    for (const page of pages) {
      const html = text(page);
      expect(html, page).not.toMatch(/\sstyle="|<style|<script(?![^>]*(?:\ssrc=|type="application\/json"))/);
      expect(html, page).toContain('This is not a government site');
    }
  });
  test('every kind of job has its page, whole in plain HTML', () => {
    const codes = readdirSync(path.join(site, 'series'));
    expect(codes.length).toBeGreaterThan(600);
    expect(text(`series/${codes[0]}/index.html`)).toMatch(/<h1/);
  });
});
