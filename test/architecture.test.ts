import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom. The longest folder that holds a file decides; every folder may import itself. A name ending in "/" or ":" stands for all under it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'taxonomy/schema': ['valibot'],
  'taxonomy/text': ['taxonomy/schema'],
  'taxonomy/rules': ['taxonomy/schema'],
  'taxonomy/match': ['taxonomy/schema', 'taxonomy/text', 'taxonomy/rules', 'taxonomy/load-taxonomy.ts'],
  'taxonomy/lookup': ['taxonomy/schema', 'taxonomy/text', 'fuse.js'],
  'taxonomy/load-taxonomy.ts': ['taxonomy/schema', 'taxonomy/text'],
  'taxonomy/compile': ['taxonomy', 'valibot', 'node:'],
  'taxonomy/batch': ['taxonomy', 'valibot', 'node:', 'piscina', 'vite'],
  'site/store': ['taxonomy/schema', 'valibot', 'idb'],
  'site/read': ['taxonomy/schema', 'taxonomy/text', 'valibot', '@mozilla/readability', 'pdfjs-dist', 'mammoth'],
  'site/ui': ['taxonomy/schema', 'preact', 'd3-'],
  'site/pages': ['site/ui', 'site/store', 'site/read', 'taxonomy', 'preact', 'preact-iso'],
  'site/build': ['site', 'taxonomy', 'node:', 'vite', 'valibot', 'preact', 'preact-iso', 'preact-render-to-string', '@preact/'],
  'extension/page': [],
  'extension/boards': ['taxonomy/schema', 'taxonomy/text', 'site/read'],
  'extension/panel': ['extension', 'site/ui', 'site/store', 'site/read', 'taxonomy', 'preact'],
  'extension/background': ['extension', 'site/ui', 'site/store', 'site/read', 'taxonomy', 'preact'],
  'extension/build.ts': ['extension', 'site/build/licenses.ts', 'vite', 'node:', '@crxjs/vite-plugin', '@preact/preset-vite'],
  'extension/package.ts': ['extension', 'node:', 'package.json'],
  'extension/zip.ts': ['node:'],
  'extension/manifest.ts': ['@crxjs/vite-plugin', 'package.json'],
};

const code = import.meta.glob<string>(['../{taxonomy,site,extension,test}/**/*.{ts,tsx,mjs,js,css}', '!../taxonomy/compiled/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = Object.entries(code)
  .map(([name, text]) => ({ name: path.posix.join('test', name), text }))
  .map((file) => ({ ...file, bare: withoutComments(file.text) }));
const products = files.filter(({ name }) => !name.startsWith('test/') && /\.(?:tsx?|mjs|js)$/.test(name) && !name.endsWith('.d.ts'));
const using = (pattern: RegExp) => products.filter(({ bare }) => pattern.test(bare)).map(({ name }) => name);

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
}

function importsOf({ name, bare }: { name: string; bare: string }): string[] {
  const found = bare.matchAll(/^\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm);
  return [...found]
    .map(([, a, b, c]) => (a ?? b ?? c)!)
    .map((to) => (to.startsWith('.') ? path.posix.join(path.posix.dirname(name), to) : to));
}

const under = (name: string, folder: string) => name === folder || name.startsWith(/[:/-]$/.test(folder) ? folder : `${folder}/`);

describe('the shape of the house', () => {
  it('imports only what the table allows', () => {
    const wrong = products.flatMap((file) => {
      const home = Object.keys(MAY_IMPORT)
        .filter((folder) => under(file.name, folder))
        .sort((a, b) => b.length - a.length)[0];
      if (home === undefined) return [`${file.name} stands in no folder of the table`];
      return importsOf(file)
        .filter((to) => ![home, ...MAY_IMPORT[home]!].some((allowed) => under(to, allowed)))
        .map((to) => `${file.name} imports ${to}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['chrome. is named only in extension', /(?<![\w.'"-])(?:globalThis\.)?chrome\.\w/, 'extension/'],
    ['idb is imported only by site/store', /from 'idb'|import\('idb'\)/, 'site/store/'],
    ['fuse.js is imported only by taxonomy/lookup', /from 'fuse\.js'|import\('fuse\.js'\)/, 'taxonomy/lookup/'],
    ['innerHTML is written nowhere', /innerHTML/, null],
  ] as const)('%s', (_, pattern, home) => {
    expect(using(pattern).filter((name) => home === null || !name.startsWith(home))).toEqual([]);
  });

  it('has no file of more than 300 lines outside data', () => {
    expect(files.map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 })).filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('has no folder or file named for what it is not', () => {
    expect(
      files.map(({ name }) => name).filter((name) => /(?:^|\/)(?:utils?|helpers?|common|core|managers?|types)(?:\/|\.)/.test(name)),
    ).toEqual([]);
  });
});
