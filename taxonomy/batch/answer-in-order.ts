import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Answered, AnswerOptions, Chunk } from './answer-lines.ts';

/** Chunks that may wait or be worked on for each thread: enough that none idles, few enough that memory stays flat on any input. */
const CHUNKS_A_THREAD = 3;

/**
 * Answers chunks on worker threads and hands the answers on in the order of the input.
 * Reads on only while the pool has room and the taker keeps up: the generator is the back-pressure.
 */
export async function* answerInOrder(chunks: AsyncIterable<Chunk>, workers: number, options: AnswerOptions): AsyncGenerator<Answered> {
  const filename = path.join(path.dirname(fileURLToPath(import.meta.url)), 'analyze-worker.js');
  // Two tasks a worker: the second lies ready at the thread, so that it need not wait for this one between chunks.
  const pool = new Piscina({ filename, name: 'answerChunk', minThreads: workers, maxThreads: workers, concurrentTasksPerWorker: 2 });
  const waiting: Promise<Answered>[] = [];
  try {
    for await (const chunk of chunks) {
      const answered = pool.run({ chunk, options }, { transferList: [chunk.bytes.buffer] }) as Promise<Answered>;
      // A failure is met when its turn comes; until then it must not count as unhandled.
      answered.catch(() => undefined);
      waiting.push(answered);
      if (waiting.length >= workers * CHUNKS_A_THREAD) yield await waiting.shift()!;
    }
    for (const answered of waiting) yield await answered;
  } finally {
    await pool.destroy();
  }
}
