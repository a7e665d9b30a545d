import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import type { UserConfig } from 'vite';

/** The folder a host serves the site from, with slashes at both ends; SITE_BASE=/counterpart/ npm run build. */
export const siteBase = (): string => `/${process.env['SITE_BASE'] ?? ''}/`.replace(/\/+/g, '/');

/** Builds dist/site: plain files that any host can serve under any base path. */
export function siteBuild(): UserConfig {
  return {
    base: siteBase(),
    appType: 'mpa',
    publicDir: false,
    plugins: [preact({ devToolsEnabled: false })],
    build: {
      outDir: 'dist/site',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { main: fileURLToPath(new URL('../pages/main.tsx', import.meta.url)) } },
    },
  };
}
