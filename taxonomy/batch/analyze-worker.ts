import { loadTaxonomy } from '../load-taxonomy.ts';
import { type Answered, type AnswerOptions, answerLines, type Chunk } from './answer-lines.ts';
import { compiledFolder, readCompiled } from './read-compiled.ts';

const taxonomy = await loadTaxonomy(readCompiled(compiledFolder()));

/** A worker thread of the pool: answers one chunk. Each thread has a taxonomy of its own, because typed arrays that are shared can't learn words. */
export const answerChunk = ({ chunk, options }: { chunk: Chunk; options: AnswerOptions }): Answered =>
  answerLines(chunk, taxonomy, options);
