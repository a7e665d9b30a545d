import { createInterface } from 'node:readline';
import type { Chunk } from './answer-lines.ts';

/** Lines in a chunk at most: passing one on costs a tenth of a millisecond, an ad about one. */
const MOST_LINES = 32;
/** Characters in a chunk at most, so that a file of huge lines is not held in memory by the chunk. */
const MOST_CHARACTERS = 400_000;

/** The lines of a stream in chunks, numbered from 1. Reads no faster than it is asked to. */
export async function* readChunks(input: NodeJS.ReadableStream, mostLines: number = MOST_LINES): AsyncGenerator<Chunk> {
  let chunk: Chunk = { first: 1, lines: [] };
  let characters = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    chunk.lines.push(line);
    characters += line.length;
    if (chunk.lines.length < mostLines && characters < MOST_CHARACTERS) continue;
    const full = chunk;
    chunk = { first: full.first + full.lines.length, lines: [] };
    characters = 0;
    yield full;
  }
  if (chunk.lines.length > 0) yield chunk;
}
