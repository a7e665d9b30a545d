import mammoth from 'mammoth/mammoth.browser.js';
import { FileFailure } from './file-failure.ts';
import { measureZip } from './measure-zip.ts';

/** A file that unpacks to more than this is no ad and no resume: pictures are most of it, and a page of text takes some 30 KB. Reading takes about half a second for each megabyte of text. Bytes. */
const LIMITS = { all: 80_000_000, xml: 2_000_000 };

/** The text of a Word document, a paragraph a line. Throws FileFailure: broken, too-large. Loaded only when one is given. */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const measured = await measureZip(bytes, LIMITS);
  if (measured !== 'fits') throw new FileFailure(measured);
  try {
    const arrayBuffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { value } = await mammoth.extractRawText({ arrayBuffer });
    return value.replace(/\n\n/g, '\n');
  } catch {
    throw new FileFailure('broken');
  }
}
