import { move, transferableSymbol, valueSymbol } from 'piscina';
import { type Answered, type AnswerOptions, answerLines, type Chunk } from './answer-lines.ts';
import { loadBatchEngine } from './batch-engine.ts';

const engine = await loadBatchEngine();

/**
 * A worker thread of the pool: answers one chunk. Each thread has a taxonomy of its own, because typed arrays that are shared can't learn words.
 * The answer is moved to the thread that prints it, not copied.
 */
export function answerChunk({ chunk, options }: { chunk: Chunk; options: AnswerOptions }): ReturnType<typeof move> {
  const answered: Answered = answerLines(chunk, engine, options);
  return move({ [valueSymbol]: answered, [transferableSymbol]: answered.bytes.buffer });
}
