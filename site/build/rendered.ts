import { fileURLToPath } from 'node:url';
import { openData } from '../../taxonomy/batch/export-open-data.ts';
import { renderPages } from './render-pages.tsx';

/** All pages, rendered while this module loads: Vite shuts its module runner right after, and the pages load their own parts. */
export const downloads = await openData();
export const pages = await renderPages(fileURLToPath(new URL('../..', import.meta.url)), downloads);
