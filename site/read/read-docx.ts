import mammoth from 'mammoth/mammoth.browser.js';
import { cleanText } from './clean-text.ts';
import { FileFailure } from './file-failure.ts';
import { zipSize } from './zip-size.ts';

/** A file that would unpack to more than this is no ad and no resume. */
const MAX_UNPACKED = 80_000_000;

/** The text of a Word document, a paragraph a line. Throws FileFailure: broken, too-large. Loaded only when one is given. */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const size = zipSize(bytes);
  if (size === null) throw new FileFailure('broken');
  if (size > MAX_UNPACKED) throw new FileFailure('too-large');
  try {
    const arrayBuffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { value } = await mammoth.extractRawText({ arrayBuffer });
    return cleanText(value.replace(/\n\n/g, '\n'));
  } catch {
    throw new FileFailure('broken');
  }
}
