import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import type { UserConfig } from 'vite';
import { devPages } from './dev-pages.ts';
import { licenses } from './licenses.ts';
import { offline } from './offline.ts';
import { prerender } from './prerender.ts';

/** The folder a host serves the site from, with slashes at both ends; SITE_BASE=/counterpart/ npm run build. */
export const siteBase = (): string => `/${process.env['SITE_BASE'] ?? ''}/`.replace(/\/+/g, '/');

/** Builds dist/site: plain files that any host can serve under any base path. */
export function siteBuild(): UserConfig {
  const base = siteBase();
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const page = (name: string) => fileURLToPath(new URL(`../pages/${name}.tsx`, import.meta.url));
  return {
    base,
    appType: 'mpa',
    publicDir: false,
    plugins: [preact({ devToolsEnabled: false }), licenses(root), prerender(base), offline(), devPages()],
    worker: { format: 'es' },
    build: {
      outDir: 'dist/site',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // A data: address would be refused by the page's own policy.
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        // Rendering the pages is most of the build; nobody needs to be told each time.
        checks: { pluginTimings: false },
        input: { main: page('main'), stand: page('series-stand') },
      },
    },
  };
}
