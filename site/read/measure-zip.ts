import { markChecker } from './mark-checker.ts';

/** Compressed bytes given to the browser at a time: they unpack to 16 MB at most, so a bomb is noticed soon. */
const SLICE = 16_384;

/** Bytes that a zip may unpack to. */
export interface ZipLimits {
  all: number;
  /** One file whose name ends in .xml, which its reader takes in as a whole. */
  xml: number;
}

/**
 * Whether the files of a zip unpack within limits, whatever its directory claims: each is unpacked and counted, and nothing of it kept.
 * Broken where it is no whole zip, a file in it is damaged, or the marks of an XML file are not closed in turn: on those its reader would spend
 * minutes.
 */
export async function measureZip(bytes: Uint8Array<ArrayBuffer>, { all, xml }: ZipLimits): Promise<'fits' | 'too-large' | 'broken'> {
  const files = filesIn(bytes);
  if (!files) return 'broken';
  let left = all;
  for (const { packed, deflated, isXml } of files) {
    const limit = isXml ? Math.min(left, xml) : left;
    const fine = isXml ? markChecker() : () => true;
    const size = deflated ? await inflatedSize(packed, limit, fine) : fine(packed) ? packed.length : null;
    if (size === null) return 'broken';
    if (size > limit) return 'too-large';
    left -= size;
  }
  return 'fits';
}

interface PackedFile {
  packed: Uint8Array<ArrayBuffer>;
  deflated: boolean;
  isXml: boolean;
}

/** The files of a zip by its central directory, which is what readers go by. */
function filesIn(bytes: Uint8Array<ArrayBuffer>): PackedFile[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The end record is 22 bytes plus a comment of at most 65,535.
  let end = bytes.length - 22;
  while (end >= Math.max(0, bytes.length - 65_557) && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return null;
  const files: PackedFile[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) return null;
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const to = from + view.getUint32(at + 20, true);
    if (to > bytes.length) return null;
    const nameLength = view.getUint16(at + 28, true);
    const isXml = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).match(/\.(?:xml|rels)$/) !== null;
    files.push({ packed: bytes.subarray(from, to), deflated: view.getUint16(at + 10, true) === 8, isXml });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

/** Bytes that a file unpacks to, or some number above the limit; null when it is damaged, or not fine. */
async function inflatedSize(packed: Uint8Array<ArrayBuffer>, limit: number, fine: (bytes: Uint8Array) => boolean): Promise<number | null> {
  const inflater = new DecompressionStream('deflate-raw');
  const reader = inflater.readable.getReader();
  const writer = inflater.writable.getWriter();
  const writing = (async () => {
    for (let from = 0; from < packed.length; from += SLICE) await writer.write(packed.subarray(from, from + SLICE));
    await writer.close();
  })();
  writing.catch(() => undefined); // the reader meets the same error
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      const whole = fine(part.value);
      if (size > limit || !whole) {
        await reader.cancel();
        return whole ? size : null;
      }
    }
    return size;
  } catch {
    return null;
  }
}
