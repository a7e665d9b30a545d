import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { FileFailure } from './file-failure.ts';

/** Ads and resumes have one to five pages; a book is a mistake. */
const MAX_PAGES = 60;
/** A page of an ad is drawn in some milliseconds; what takes longer than this in all was made to keep us busy. Milliseconds. */
const PATIENCE = 10_000;
/** More text than this is a book: sixty dense pages have 300,000. Each run counts as one more. UTF-16 code units. */
const MAX_TEXT = 500_000;
/** Fewer characters a page than this and the pages are pictures. */
const SCANNED = 25;

/** The text of a PDF, page by page. Throws FileFailure: encrypted, broken, scanned, too-large. Loaded only when a PDF is given. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  // Nothing of a PDF may run or be fetched: no scripts, no fonts from elsewhere, no evaluation.
  const worker = pdfjs.PDFWorker.create({});
  const loading = pdfjs.getDocument({
    worker,
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new FileFailure('too-large')), PATIENCE);
  });
  try {
    return await Promise.race([textOf(loading), tooSlow]);
  } catch (error) {
    throw error instanceof FileFailure ? error : new FileFailure(nameOf(error) === 'PasswordException' ? 'encrypted' : 'broken');
  } finally {
    clearTimeout(timer);
    // Ended from outside: asked to end by itself, a busy thread would answer when it is done.
    worker.destroy();
  }
}

async function textOf(loading: pdfjs.PDFDocumentLoadingTask): Promise<string> {
  const document = await loading.promise;
  if (document.numPages > MAX_PAGES) throw new FileFailure('too-large');
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    text += `${joinLines(await runsOf(await document.getPage(number), MAX_TEXT - text.length))}\n\n`;
  }
  if (text.trim().length < SCANNED * document.numPages) throw new FileFailure('scanned');
  return text;
}

/** The runs of one page, taken one helping at a time, since a small file can hold millions. */
async function runsOf(page: pdfjs.PDFPageProxy, limit: number): Promise<TextItem[]> {
  const runs: TextItem[] = [];
  let size = 0;
  const reader = (page.streamTextContent() as ReadableStream<{ items: (TextItem | { type: string })[] }>).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) {
      if (!('str' in item)) continue;
      runs.push(item);
      size += item.str.length + 1;
    }
    if (size > limit) throw new FileFailure('too-large');
  }
  return runs;
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
