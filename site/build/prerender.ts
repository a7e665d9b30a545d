import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import { type Assets, htmlDocument } from './html-document.ts';
import type * as Rendered from './rendered.ts';
import { headersFile } from './security-headers.ts';

/** Writes every page as a file, rendered by the very components that the browser takes over. */
export function prerender(base: string): Plugin {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return {
    name: 'counterpart-prerender',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const files = Object.keys(bundle);
      const entry = entryOf(bundle, 'main');
      const stand = entryOf(bundle, 'stand');
      const assets: Omit<Assets, 'scripts' | 'preloads'> = {
        base,
        styles: files.filter((file) => file.endsWith('.css')),
        fonts: files.filter((file) => /(?:public-sans|source-serif).*\.woff2$/.test(file)),
      };
      const { module } = await runnerImport<typeof Rendered>(fileURLToPath(new URL('./rendered.ts', import.meta.url)), {
        root,
        base,
        configFile: false,
        logLevel: 'warn',
      });
      for (const page of module.pages) {
        const linked = page.live
          ? { ...assets, scripts: [entry.fileName], preloads: [...new Set([...entry.imports, ...ownParts(page.path, bundle)])] }
          : { ...assets, scripts: [stand.fileName], preloads: [] };
        this.emitFile({ type: 'asset', fileName: page.file, source: htmlDocument(page, linked) });
      }
      for (const { name, text } of module.downloads) this.emitFile({ type: 'asset', fileName: `data/${name}`, source: text });
      const own = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'icon.svg', source: own('icon.svg') });
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: manifest(base) });
    },
  };
}

function entryOf(bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk {
  const entry = Object.values(bundle).find((part) => part.type === 'chunk' && part.isEntry && part.name === name);
  if (entry?.type !== 'chunk') throw new Error(`The site has no entry called ${name}.`);
  return entry;
}

/** The page's own chunk and all that it imports at once, asked for before any script has been read. Each page's module is named after its path. */
function ownParts(path: string, bundle: Rolldown.OutputBundle): string[] {
  const name = `/site/pages/${path.replace(/\/$/, '') || 'home'}-page.tsx`;
  const own = Object.values(bundle).find((part) => part.type === 'chunk' && part.facadeModuleId?.endsWith(name));
  const parts = new Set<string>();
  const gather = (file: string | undefined) => {
    const part = file === undefined || parts.has(file) || /main-/.test(file) ? undefined : bundle[file];
    if (part?.type !== 'chunk') return;
    parts.add(part.fileName);
    part.imports.forEach(gather);
  };
  gather(own?.fileName);
  return [...parts];
}

const manifest = (base: string) =>
  JSON.stringify({
    name: 'Counterpart',
    short_name: 'Counterpart',
    description: 'Paste a job ad. See the federal jobs that want the same skills.',
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: '#faf8f3',
    theme_color: '#faf8f3',
    icons: [{ src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  });
