import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { cleanText } from './clean-text.ts';
import { FileFailure } from './file-failure.ts';

/** Ads and resumes have one to five pages; a book is a mistake. */
const MAX_PAGES = 60;
/** Fewer characters a page than this and the pages are pictures. */
const SCANNED = 25;

/** The text of a PDF, page by page. Throws FileFailure: encrypted, broken, scanned, too-large. Loaded only when a PDF is given. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  // Nothing of a PDF may run or be fetched: no scripts, no fonts from elsewhere, no evaluation.
  const loading = pdfjs.getDocument({ data: bytes, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  try {
    const document = await loading.promise;
    if (document.numPages > MAX_PAGES) throw new FileFailure('too-large');
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(joinLines(items.flatMap((item) => ('str' in item ? [item] : []))));
    }
    const text = cleanText(pages.join('\n\n'));
    if (text.length < SCANNED * document.numPages) throw new FileFailure('scanned');
    return text;
  } catch (error) {
    throw error instanceof FileFailure ? error : new FileFailure(nameOf(error) === 'PasswordException' ? 'encrypted' : 'broken');
  } finally {
    await loading.destroy();
  }
}

/** A run of text as the PDF places it; `transform[5]` is its height on the page. */
interface TextItem {
  str: string;
  hasEOL: boolean;
  transform: readonly number[];
  height: number;
}

/** Runs of one height make a line; a jump of more than a line and a half begins a paragraph. */
function joinLines(items: readonly TextItem[]): string {
  let text = '';
  let last: TextItem | null = null;
  for (const item of items) {
    const drop = last ? Math.abs((last.transform[5] ?? 0) - (item.transform[5] ?? 0)) : 0;
    const size = last?.height || item.height || 10;
    if (last && drop > size * 2.2) text += '\n\n';
    else if (last && drop > size * 0.6 && !text.endsWith('\n')) text += '\n';
    text += item.str;
    if (item.hasEOL) text += '\n';
    if (item.str.trim() !== '') last = item;
  }
  return text;
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '');
