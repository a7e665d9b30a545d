import { fileURLToPath } from 'node:url';
import { renderPages } from './render-pages.tsx';

/** All pages, rendered while this module loads: Vite shuts its module runner right after, and the pages load their own parts. */
export const pages = await renderPages(fileURLToPath(new URL('../..', import.meta.url)));
