import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../../../site/build/html-document.ts';

const assets = { base: '/x/', scripts: ['assets/main.js'], preloads: [], styles: ['assets/style.css'], fonts: ['assets/a.woff2'] };
const page = { path: '', title: 'A "title" & <more>', description: 'says', body: '<h1>Hi</h1>', data: { text: '</script><b>&' } };

describe('a whole HTML file', () => {
  const html = htmlDocument(page, assets);
  test('escapes what it puts in', () => {
    expect(html).toContain('<title>A &quot;title&quot; &amp; &lt;more&gt;</title>');
  });
  test('carries data that can’t close its own element, and that reads back the same', () => {
    const [, text = ''] = /<script type="application\/json"[^>]*>(.*)<\/script>/.exec(html) ?? [];
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(page.data);
  });
  test('lets nothing in but its own files, from under its base path', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('src="/x/assets/main.js"');
    expect(html.replace(page.body, '')).not.toMatch(/unsafe|https?:/);
  });
  test('a page without data carries none', () => {
    const { data: _data, ...bare } = page;
    expect(htmlDocument(bare, assets)).not.toContain('application/json');
  });
});
