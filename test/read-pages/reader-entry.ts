import { readSnapshot } from '../../extension/panel/read-snapshot.ts';
import { readMainText } from '../../site/read/main-text.ts';
import { parseHtml } from '../../site/read/parse-html.ts';
import { none, type Reading } from '../../site/read/reading.ts';

/** The general path alone: no board file, and nothing that the page states about itself. */
function readByMainText(html: string, url: string): Reading {
  const document = parseHtml(html);
  return document ? readMainText(document, url) : none('too-large');
}

Object.assign(globalThis, { readSnapshot, readByMainText });
