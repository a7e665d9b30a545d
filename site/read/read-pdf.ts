import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { FileFailure } from './file-failure.ts';

/** Ads and resumes have one to five pages, a long federal resume with its papers some two hundred; more is a book. */
const MAX_PAGES = 300;
/** A page is read in some milliseconds; a file that gives nothing for so long was made to keep us busy. Milliseconds. */
const PATIENCE = 2000;
/** More text than this is a book: two hundred dense pages have 800,000. UTF-16 code units. */
const MAX_TEXT = 1_000_000;
/** What a run of text costs beside its letters: a page has a few hundred runs, a page made to keep us busy hundreds of thousands. */
const A_RUN = 15;
/** Fewer characters a page than this and the pages are pictures. */
const SCANNED = 25;

/**
 * The text of a PDF, page by page. Throws FileFailure: encrypted, broken, scanned, too-large; or the reason of `stop`, at once.
 * Loaded only when a PDF is given.
 */
export async function readPdf(bytes: Uint8Array, stop?: AbortSignal): Promise<string> {
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  const worker = pdfjs.PDFWorker.create({});
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<string>((resolve, reject) => {
      const beat = () => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(new FileFailure('too-large')), PATIENCE);
      };
      if (stop?.aborted) reject(stop.reason);
      stop?.addEventListener('abort', () => reject(stop.reason));
      textOf(bytes, worker, beat).then(resolve, (error: unknown) => reject(asFailure(error)));
    });
  } finally {
    clearTimeout(timer);
    // Ended from outside: asked to end by itself, a busy thread would answer when it is done.
    worker.destroy();
  }
}

/** `beat` is called whenever the file has given something. */
async function textOf(data: Uint8Array, worker: pdfjs.PDFWorker, beat: () => void): Promise<string> {
  // Fetching the thread's own script may take long on a slow line; that is not the file's doing.
  await worker.promise;
  beat();
  // Nothing of a PDF may run or be fetched: no scripts, no fonts from elsewhere, no evaluation.
  const safe = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 };
  const document = await pdfjs.getDocument({ worker, data, ...safe }).promise;
  if (document.numPages > MAX_PAGES) throw new FileFailure('too-large');
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    beat();
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
      size += item.str.length + A_RUN;
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

function asFailure(error: unknown): FileFailure {
  if (error instanceof FileFailure) return error;
  return new FileFailure(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken');
}
