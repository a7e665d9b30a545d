import type { Chunk } from './answer-lines.ts';

const NEW_LINE = 10;

/**
 * The lines of a stream in chunks of whole lines, as bytes. Reads no faster than it is asked to, and looks at nothing but line ends:
 * what is done here no other thread can take over.
 * @param least bytes of a chunk at least, but for the last; a chunk ends with the last line end that has come by then
 */
export async function* readChunks(input: AsyncIterable<Uint8Array>, least: number): AsyncGenerator<Chunk> {
  let first = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of input) {
    const end = part.lastIndexOf(NEW_LINE) + 1;
    size += part.length;
    if (end === 0 || size < least) {
      parts.push(part);
      continue;
    }
    const bytes = join([...parts, part.subarray(0, end)]);
    parts = [part.subarray(end)];
    size = part.length - end;
    // Counted before it is handed over: whoever takes the bytes may move them to another thread.
    const next = first + linesIn(bytes);
    yield { first, bytes };
    first = next;
  }
  const bytes = join(parts);
  if (bytes.length > 0) yield { first, bytes };
}

/** One array with a memory of its own, which can be moved to another thread. */
function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) lines++;
  return lines;
}
