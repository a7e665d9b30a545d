import { pageDataId } from '../pages/frame/page-data-id.ts';
import { contentPolicy } from './security-headers.ts';

export interface HtmlDocument {
  /** Below the base; ends with a slash unless it is the home page. */
  path: string;
  title: string;
  description: string;
  /** The rendered page, already HTML. */
  body: string;
  /** What the script needs to take the page over; none for pages without a script. */
  data?: unknown;
}

export interface Assets {
  base: string;
  /** File names below the base. */
  scripts: readonly string[];
  /** Chunks the script will ask for at once. */
  preloads: readonly string[];
  styles: readonly string[];
  fonts: readonly string[];
}

/** One whole HTML file. Everything put in is escaped here, but for `body`. */
export function htmlDocument(page: HtmlDocument, assets: Assets): string {
  const at = (file: string) => escaped(assets.base + file);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(contentPolicy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(page.title)}</title>`,
    `<meta name="description" content="${escaped(page.description)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="theme-color" content="#faf8f3" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#15181b" media="(prefers-color-scheme: dark)">',
    `<link rel="icon" href="${at('icon.svg')}" type="image/svg+xml">`,
    `<link rel="manifest" href="${at('manifest.webmanifest')}">`,
    ...assets.fonts.map((file) => `<link rel="preload" href="${at(file)}" as="font" type="font/woff2" crossorigin>`),
    ...assets.styles.map((file) => `<link rel="stylesheet" href="${at(file)}">`),
    ...assets.preloads.map((file) => `<link rel="modulepreload" href="${at(file)}">`),
    ...assets.scripts.map((file) => `<script type="module" src="${at(file)}"></script>`),
    '</head>',
    `<body><div id="app">${page.body}</div>`,
    page.data === undefined
      ? ''
      : `<script type="application/json" id="${pageDataId}" data-page="${escaped(page.path)}">${json(page.data)}</script>`,
    '</body>',
    '</html>',
  ].join('\n');
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** JSON that can't close its element. */
const json = (data: unknown) => JSON.stringify(data).replace(/</g, '\\u003c');
