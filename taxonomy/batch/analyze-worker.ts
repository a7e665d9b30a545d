import { move, transferableSymbol, valueSymbol } from 'piscina';
import { loadTaxonomy } from '../load-taxonomy.ts';
import { type Answered, type AnswerOptions, answerLines, type Chunk } from './answer-lines.ts';
import { compiledFolder, readCompiled } from './read-compiled.ts';

const taxonomy = await loadTaxonomy(readCompiled(compiledFolder()));

/**
 * A worker thread of the pool: answers one chunk. Each thread has a taxonomy of its own, because typed arrays that are shared can't learn words.
 * The answer is moved to the thread that prints it, not copied.
 */
export function answerChunk({ chunk, options }: { chunk: Chunk; options: AnswerOptions }): ReturnType<typeof move> {
  const answered: Answered = answerLines(chunk, taxonomy, options);
  return move({ [valueSymbol]: answered, [transferableSymbol]: answered.bytes.buffer });
}
