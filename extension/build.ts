import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import { preact } from '@preact/preset-vite';
import type { UserConfig } from 'vite';
import { licenses } from '../site/build/licenses.ts';
import { type Browser, homepage, manifestFor } from './manifest.ts';

/**
 * Builds dist/chrome or dist/firefox from one source.
 * `__BROWSER__` is put in at build time, so that code naming chrome.sidePanel is cut from the Firefox build.
 */
export function extensionBuild(browser: Browser): UserConfig {
  const page = (name: string) => fileURLToPath(new URL(`${name}/${name}.html`, import.meta.url));
  return {
    base: '',
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: false,
    define: { __BROWSER__: JSON.stringify(browser), __HOMEPAGE__: JSON.stringify(homepage) },
    plugins: [
      licenses(fileURLToPath(new URL('..', import.meta.url))),
      preact({ devToolsEnabled: false }),
      crx({ manifest: manifestFor(browser), browser }),
    ],
    build: {
      outDir: fileURLToPath(new URL(`../dist/${browser}`, import.meta.url)),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      // The taxonomy's parts stay files: read when needed, never inlined into a script.
      assetsInlineLimit: 0,
      // crxjs knows no sidebar_action, so Firefox is given the page by hand.
      rolldownOptions: { checks: { pluginTimings: false }, ...(browser === 'firefox' ? { input: { panel: page('panel') } } : {}) },
    },
  };
}
